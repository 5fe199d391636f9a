import { css } from 'lit';

/** A native dialog in the screens' looks: in the middle, as wide as its words need. */
export const dialogStyles = css`
  dialog {
    width: min(760px, 100% - 48px);
    max-height: calc(100% - 48px);
    padding: var(--_mc-space-l);
    border: var(--_mc-border) solid var(--_mc-line-strong);
    border-radius: var(--_mc-radius);
    background: var(--_mc-surface);
    color: var(--_mc-ink);
    font-size: var(--_mc-text);
  }
  dialog::backdrop {
    background: rgb(29 27 26 / 55%);
  }
  .dialog-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_mc-space);
    margin-top: var(--_mc-space-l);
  }
  .dialog-actions > .button {
    flex: 1 1 240px;
  }
`;
