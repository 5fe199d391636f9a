import { css } from 'lit';
import { buttonStyles } from '../parts/button.ts';
import { noticeStyles } from '../parts/notice.ts';
import { pagerStyles } from '../parts/pager.ts';
import { skeletonStyles } from '../parts/skeleton.ts';
import { textFieldStyles } from '../parts/text-field.ts';
import { visuallyHidden } from '../parts/visually-hidden.ts';
import { tokens } from '../theme/tokens.ts';

export const browserStyles = [
  tokens,
  buttonStyles,
  noticeStyles,
  pagerStyles,
  skeletonStyles,
  textFieldStyles,
  visuallyHidden,
  css`
    :host {
      container-type: inline-size;
    }
    .root {
      padding: var(--_mc-space);
      border-radius: var(--_mc-radius);
      background: var(--_mc-paper);
    }
    p {
      margin: 0;
    }
    .top {
      margin-bottom: var(--_mc-space);
    }
    .title {
      margin-bottom: var(--_mc-space);
      font-size: var(--_mc-title);
      font-weight: 700;
      line-height: 1.35;
    }
    .section-title {
      margin: var(--_mc-space-l) 0 var(--_mc-space-s);
      font-size: var(--_mc-title-s);
      font-weight: 700;
      line-height: 1.4;
    }
    .search-label {
      display: block;
      margin-bottom: var(--_mc-space-xs);
      font-weight: 600;
    }
    .search-box {
      position: relative;
      display: flex;
      align-items: center;
    }
    .search-box > .icon {
      position: absolute;
      left: var(--_mc-space);
      color: var(--_mc-ink-soft);
      pointer-events: none;
    }
    .search-box .input {
      padding-left: calc(var(--_mc-space) * 1.75 + var(--_mc-icon));
      padding-right: calc(var(--_mc-target) * 2.2);
    }
    .search-box .button {
      position: absolute;
      right: 4px;
    }
    .hint {
      margin-top: var(--_mc-space-xs);
      color: var(--_mc-ink-soft);
      font-size: var(--_mc-text-s);
    }
    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
      gap: var(--_mc-space);
      margin-top: var(--_mc-space);
    }
    .select {
      min-height: var(--_mc-target);
      font-size: var(--_mc-text);
      appearance: auto;
      text-overflow: ellipsis;
    }
    .active {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_mc-space-s);
      margin-top: var(--_mc-space-s);
    }
    .active .chip {
      max-width: 100%;
      border-color: var(--_mc-lacquer);
      background: var(--_mc-lacquer-wash);
      color: var(--_mc-lacquer);
    }
    .start-again {
      margin-top: var(--_mc-space-s);
    }
    .start-again .button {
      padding-inline: 0;
    }
    .count {
      margin-top: var(--_mc-space-s);
      min-height: 1.5em;
      font-weight: 700;
      font-variant-numeric: tabular-nums;
    }
    .not-sure {
      color: var(--_mc-gold);
    }
    .notice {
      margin-top: var(--_mc-space-s);
    }
    .fallback {
      margin-top: var(--_mc-space);
    }
    .tiles,
    .results {
      display: grid;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .tiles {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_mc-tile)), 1fr));
      gap: var(--_mc-tile-gap);
    }
    .tile,
    .result {
      display: flex;
      align-items: center;
      gap: var(--_mc-space);
      width: 100%;
      height: 100%;
      min-height: calc(var(--_mc-target) * 1.5);
      margin: 0;
      padding: var(--_mc-space-s) var(--_mc-space);
      border: var(--_mc-border) solid var(--_mc-line);
      border-radius: var(--_mc-radius);
      background: var(--_mc-surface);
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
      touch-action: manipulation;
    }
    .tile:hover,
    .result:hover {
      border-color: var(--_mc-lacquer);
    }
    .tile:active,
    .result:active {
      background: var(--_mc-lacquer-wash);
    }
    .tile-icon {
      display: grid;
      place-items: center;
      flex: none;
      width: calc(var(--_mc-icon) * 2);
      height: calc(var(--_mc-icon) * 2);
      border-radius: 50%;
      background: var(--_mc-lacquer-wash);
      color: var(--_mc-lacquer);
    }
    .tile-name {
      display: block;
      font-weight: 600;
      line-height: 1.4;
    }
    .tile-count,
    .result-facts {
      color: var(--_mc-ink-soft);
      font-size: var(--_mc-text-s);
    }
    .all {
      margin-top: var(--_mc-space-l);
    }
    .found[aria-busy='true'] {
      opacity: 0.7;
    }
    .results {
      gap: var(--_mc-space-s);
      margin-top: var(--_mc-space-s);
    }
    .result > .icon {
      margin-inline-start: auto;
      color: var(--_mc-lacquer);
    }
    .result-text {
      min-width: 0;
    }
    .result-name {
      /* Real names run to 1,500 characters; the whole name stands on the procedure's own page. */
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 4;
      font-size: var(--_mc-text-l);
      font-weight: 600;
      line-height: 1.45;
      overflow-wrap: anywhere;
    }
    mark {
      border-radius: 2px;
      background: var(--_mc-mark);
      color: inherit;
    }
    .result-facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_mc-space);
      margin-top: 2px;
    }
    .has-online {
      display: inline-flex;
      align-items: center;
      gap: var(--_mc-space-xs);
      color: var(--_mc-jade);
    }
    .has-online .icon {
      width: 1em;
      height: 1em;
    }
    @media print {
      form,
      .filters,
      .pager,
      .all,
      .start-again {
        display: none;
      }
    }
  `,
];
