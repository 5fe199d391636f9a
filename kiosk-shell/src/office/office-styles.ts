import { css } from 'lit';

/** Tables and forms of the office: dense but quiet. */
export const officeStyles = css`
  .panel {
    display: grid;
    gap: var(--_mc-space);
    padding: var(--_mc-space-l);
    border: var(--_mc-border) solid var(--_mc-line);
    border-radius: var(--_mc-radius);
    background: var(--_mc-surface);
  }
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1.8fr) minmax(300px, 1fr);
    gap: var(--_mc-space-l);
    align-items: start;
  }
  form {
    display: grid;
    gap: var(--_mc-space);
  }
  select.input {
    appearance: auto;
  }
  .hint {
    color: var(--_mc-ink-soft);
    font-size: var(--_mc-text-s);
    font-weight: 400;
  }
  fieldset {
    display: grid;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .check {
    display: flex;
    align-items: center;
    gap: var(--_mc-space-s);
    min-height: 40px;
  }
  .check input {
    width: 22px;
    height: 22px;
    accent-color: var(--_mc-lacquer);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th {
    position: sticky;
    top: 0;
    background: var(--_mc-surface);
    color: var(--_mc-ink-soft);
    font-size: var(--_mc-text-s);
    text-align: start;
  }
  th,
  td {
    padding: 10px 12px 10px 0;
    border-bottom: var(--_mc-border) solid var(--_mc-line);
  }
  td .button {
    min-height: 40px;
    padding-block: 2px;
  }
  .off {
    color: var(--_mc-ink-soft);
  }
  .code {
    font-size: 44px;
    font-weight: 700;
    letter-spacing: 0.08em;
    white-space: nowrap;
    color: var(--_mc-lacquer);
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 900px) {
    .two {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
