import { css } from 'lit';
import { tokens } from '@motcua/components/theme/tokens.js';
import { buttonStyles } from '@motcua/components/parts/button.js';
import { noticeStyles } from '@motcua/components/parts/notice.js';
import { textFieldStyles } from '@motcua/components/parts/text-field.js';
import { visuallyHidden } from '@motcua/components/parts/visually-hidden.js';

/** What every element of our own screens begins with. */
export const screenStyles = [
  tokens,
  buttonStyles,
  noticeStyles,
  textFieldStyles,
  visuallyHidden,
  css`
    :host {
      box-sizing: border-box;
      color: var(--_mc-ink);
      font-size: var(--_mc-text);
      line-height: var(--_mc-line-height);
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    h1,
    h2,
    h3,
    p {
      margin: 0;
    }
    h1 {
      font-size: var(--_mc-title);
      line-height: 1.3;
      text-wrap: balance;
    }
    h2 {
      font-size: var(--_mc-title-s);
      line-height: 1.35;
    }
    .number,
    time {
      font-variant-numeric: tabular-nums;
    }
    kbd {
      display: inline-block;
      min-width: 1.6em;
      padding: 0 0.4em;
      border: 1px solid currentcolor;
      border-radius: 5px;
      font: inherit;
      font-size: 0.8em;
      font-weight: 600;
      text-align: center;
    }
  `,
];
