import { css } from 'lit';

/** Looks of a labelled field: `<label class="field"><span>…</span><input class="input"></label>` in one shadow root. */
export const textFieldStyles = css`
  .field {
    display: grid;
    gap: var(--_mc-space-xs);
    font-weight: 600;
  }
  .input {
    width: 100%;
    min-height: calc(var(--_mc-target) + 8px);
    margin: 0;
    padding: var(--_mc-space-s) var(--_mc-space);
    border: var(--_mc-border) solid var(--_mc-line-strong);
    border-radius: var(--_mc-radius);
    background: var(--_mc-surface);
    color: var(--_mc-ink);
    font: inherit;
    font-size: var(--_mc-text-l);
    font-weight: 400;
    line-height: 1.4;
    appearance: none;
  }
  .input:hover {
    border-color: var(--_mc-lacquer);
  }
  .input::placeholder {
    color: var(--_mc-ink-soft);
    opacity: 1;
  }
  .input::-webkit-search-cancel-button {
    display: none;
  }
`;
