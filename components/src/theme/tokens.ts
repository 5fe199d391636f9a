import { css } from 'lit';
import { declared } from './declared.ts';

/**
 * The design tokens inside a public element: every property has its default here, in px. Rules of elements and parts
 * read `var(--_mc-<name>)`; a page sets `--mc-<name>`. Names and values: `theme/values.ts`.
 *
 * What text looks like is said on `.root`, the element's outermost box, because a page's `* { … }` reaches the host.
 */
export const tokens = [
  declared,
  css`
    :host {
      display: block;
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    :host([hidden]) {
      display: none;
    }
    .root {
      color: var(--_mc-ink);
      /* An embedded widget speaks in its host's type unless the page sets a font. */
      font-family: var(--mc-font, inherit);
      font-size: var(--_mc-text);
      font-style: normal;
      font-weight: 400;
      letter-spacing: normal;
      line-height: var(--_mc-line-height);
      text-align: start;
      text-indent: 0;
      text-transform: none;
      white-space: normal;
      word-spacing: normal;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    @media (prefers-reduced-motion: reduce) {
      *,
      *::before,
      *::after {
        animation: none !important;
        transition: none !important;
      }
    }
  `,
];
