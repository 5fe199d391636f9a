import { css } from 'lit';
import { buttonStyles } from '../parts/button.ts';
import { noticeStyles } from '../parts/notice.ts';
import { skeletonStyles } from '../parts/skeleton.ts';
import { visuallyHidden } from '../parts/visually-hidden.ts';
import { tokens } from '../theme/tokens.ts';

export const ticketStyles = [
  tokens,
  buttonStyles,
  noticeStyles,
  skeletonStyles,
  visuallyHidden,
  css`
    :host {
      container-type: inline-size;
    }
    .root {
      display: grid;
      gap: var(--_mc-space-s);
      padding: var(--_mc-space-l);
      border: var(--_mc-border) solid var(--_mc-line);
      border-radius: var(--_mc-radius);
      background: var(--_mc-surface);
      text-align: center;
    }
    p {
      margin: 0;
    }
    .label,
    .soft {
      color: var(--_mc-ink-soft);
    }
    .number {
      font-size: clamp(64px, 28cqw, 320px);
      font-weight: 800;
      line-height: 1.1;
      font-variant-numeric: tabular-nums;
    }
    .state {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: var(--_mc-space-s);
      font-size: var(--_mc-title-s);
      font-weight: 700;
      line-height: 1.4;
    }
    .state.called {
      padding: var(--_mc-space-s) var(--_mc-space);
      border-radius: var(--_mc-radius);
      background: var(--_mc-lacquer);
      color: var(--_mc-on-lacquer);
    }
    .state.completed {
      color: var(--_mc-jade);
    }
    .counter {
      display: block;
      font-size: var(--_mc-title);
    }
    .notice {
      text-align: start;
    }
  `,
];
