import { css } from 'lit';
import { focusStyles } from './focus.ts';
import { iconStyles } from './icon.ts';

/**
 * Looks for native `<button class="button">` and `<a class="button">`: plain, `primary` (one a screen), `quiet` (text
 * with an underline's weight), `chip` with `aria-pressed`. A native element in the same shadow root needs no delegation of focus, form or label.
 */
export const buttonStyles = [
  focusStyles,
  iconStyles,
  css`
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: var(--_mc-space-s);
      min-width: var(--_mc-target);
      min-height: var(--_mc-target);
      margin: 0;
      padding: var(--_mc-space-xs) var(--_mc-space);
      border: var(--_mc-border) solid var(--_mc-line-strong);
      border-radius: var(--_mc-radius);
      background: var(--_mc-surface);
      color: var(--_mc-ink);
      font: inherit;
      font-weight: 600;
      line-height: 1.4;
      text-align: center;
      text-decoration: none;
      cursor: pointer;
      touch-action: manipulation;
      -webkit-tap-highlight-color: transparent;
    }
    .button:hover {
      border-color: var(--_mc-lacquer);
      color: var(--_mc-lacquer);
    }
    .button:active {
      background: var(--_mc-lacquer-wash);
    }
    .button.primary {
      border-color: var(--_mc-lacquer);
      background: var(--_mc-lacquer);
      color: var(--_mc-on-lacquer);
    }
    .button.primary:hover,
    .button.primary:active {
      border-color: var(--_mc-lacquer-deep);
      background: var(--_mc-lacquer-deep);
      color: var(--_mc-on-lacquer);
    }
    .button.quiet {
      border-color: transparent;
      background: none;
      color: var(--_mc-blue);
      padding-inline: var(--_mc-space-s);
    }
    .button.quiet:hover {
      text-decoration: underline;
    }
    .button.chip {
      padding-inline: var(--_mc-space);
      font-weight: 500;
    }
    .button.chip[aria-pressed='true'] {
      border-color: var(--_mc-lacquer);
      background: var(--_mc-lacquer-wash);
      color: var(--_mc-lacquer);
      font-weight: 700;
    }
    .button:disabled,
    .button[aria-disabled='true'] {
      border-color: var(--_mc-line);
      background: none;
      color: var(--_mc-ink-soft);
      cursor: default;
    }
    @media (forced-colors: active) {
      .button {
        border-color: ButtonBorder;
      }
    }
  `,
];
