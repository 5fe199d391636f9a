import { css } from 'lit';
import { buttonStyles } from '../parts/button.ts';
import { noticeStyles } from '../parts/notice.ts';
import { skeletonStyles } from '../parts/skeleton.ts';
import { visuallyHidden } from '../parts/visually-hidden.ts';
import { tokens } from '../theme/tokens.ts';

/**
 * Sizes follow the element's own width (container units), so that a board fills a television and a window alike. From
 * 8 m a figure must be about 8 cm high to be read easily: on a 55-inch screen (121 cm wide) that is 7 % of its width.
 */
export const boardStyles = [
  tokens,
  buttonStyles,
  noticeStyles,
  skeletonStyles,
  visuallyHidden,
  css`
    :host {
      container-type: inline-size;
      height: 100%;
      background: var(--_mc-paper);
    }
    p {
      margin: 0;
    }
    .root.board {
      display: grid;
      grid-template: minmax(0, 1fr) auto / minmax(0, 1.7fr) minmax(0, 1fr);
      gap: clamp(12px, 2cqw, 48px);
      height: 100%;
      padding: clamp(12px, 2cqw, 48px);
      font-size: clamp(16px, 1.9cqw, 44px);
      font-variant-numeric: tabular-nums;
      line-height: 1.4;
    }
    .whole {
      grid-column: 1 / -1;
    }
    .foot {
      grid-column: 1;
      display: grid;
      gap: 0.5em;
    }
    .lost {
      display: flex;
      align-items: center;
      gap: 0.5em;
      padding: 0.4em 0.8em;
      border: var(--_mc-border) solid var(--_mc-gold);
      border-radius: var(--_mc-radius);
      background: var(--_mc-gold-wash);
      color: var(--_mc-gold);
      font-weight: 600;
    }
    .lost .icon {
      width: 1.2em;
      height: 1.2em;
    }
    .calls,
    .side {
      grid-row: 1;
      min-height: 0;
      overflow: hidden;
    }
    .side {
      grid-row: 1 / -1;
    }
    ::slotted(*) {
      margin: 0;
    }
    .calls {
      display: grid;
      grid-template-rows: minmax(0, 1fr) auto;
      gap: clamp(12px, 2cqw, 48px);
    }
    .empty {
      align-content: center;
      justify-items: center;
      grid-template-rows: auto auto;
      text-align: center;
    }
    .no-call {
      font-size: 1.6em;
      font-weight: 700;
    }
    .label {
      color: var(--_mc-ink-soft);
      font-weight: 600;
    }
    .again {
      margin-inline-start: 0.5em;
      color: var(--_mc-gold);
    }
    /* The number grows with its own box, so that a header, a notice or a cut line above or below never pushes it out. */
    .now {
      display: grid;
      align-content: center;
      container-type: size;
      min-height: 14cqw;
      padding: clamp(12px, 1cqw, 24px);
      border-radius: calc(var(--_mc-radius) * 1.5);
      background: var(--_mc-surface);
      text-align: center;
    }
    .now .number {
      font-size: clamp(72px, min(26cqw, 54cqh), 420px);
      font-weight: 800;
      line-height: 1.1;
      letter-spacing: 0.02em;
    }
    .now .counter {
      font-size: clamp(32px, min(11cqw, 20cqh), 170px);
      font-weight: 700;
      line-height: 1.25;
      color: var(--_mc-lacquer);
    }
    .list {
      display: grid;
      gap: 0;
      margin: 0.3em 0 0;
      padding: 0;
      list-style: none;
    }
    .before .list {
      grid-template-columns: repeat(5, minmax(0, 1fr));
      gap: 0.6em;
    }
    .before .list li {
      padding: 0.3em 0.4em;
      border-radius: var(--_mc-radius);
      background: var(--_mc-surface);
      text-align: center;
      font-size: 0.85em;
      line-height: 1.25;
    }
    .small-number {
      display: block;
      font-size: clamp(24px, 3cqw, 90px);
      font-weight: 800;
    }
    .side {
      padding-inline-start: clamp(12px, 2cqw, 48px);
      border-inline-start: var(--_mc-border) solid var(--_mc-line);
    }
    .group {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.6em;
      padding: 0.4em 0;
      border-bottom: 1px solid var(--_mc-line);
    }
    .group-name {
      grid-column: 1 / -1;
    }
    .group-next {
      font-weight: 700;
    }
    .many .group {
      padding: 0.2em 0;
      font-size: 0.61em;
      line-height: 1.25;
    }
    .soft {
      color: var(--_mc-ink-soft);
    }
    @media (max-width: 640px) {
      :host {
        height: auto;
      }
    }
    @container (max-width: 640px) {
      .now {
        container-type: inline-size;
      }
      .before .list {
        grid-template-columns: repeat(auto-fill, minmax(100px, 1fr));
      }
      .root.board {
        grid-template: auto auto auto / minmax(0, 1fr);
        height: auto;
      }
      .many .group {
        font-size: 0.9em;
      }
      .calls,
      .side,
      .foot {
        grid-row: auto;
        grid-column: 1;
      }
      .side {
        padding: 0;
        border: 0;
      }
    }
  `,
];
