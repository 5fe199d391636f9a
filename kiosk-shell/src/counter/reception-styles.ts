import { css } from 'lit';

export const receptionStyles = css`
  .reception {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(280px, 1fr);
    gap: var(--_mc-space-l);
    max-width: 1500px;
    margin: 0 auto;
    padding: var(--_mc-space-l);
  }
  section {
    display: grid;
    align-content: start;
    gap: var(--_mc-space-s);
    padding: var(--_mc-space-l);
    border: var(--_mc-border) solid var(--_mc-line);
    border-radius: var(--_mc-radius);
    background: var(--_mc-surface);
  }
  .hint {
    color: var(--_mc-ink-soft);
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_mc-space-s);
    margin: var(--_mc-space-s) 0 0;
    padding: 0;
    list-style: none;
  }
  .choices .button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    width: 100%;
    min-height: 60px;
    text-align: start;
  }
  .choices kbd {
    min-width: 2.2em;
    font-size: 1em;
    line-height: 1.8;
  }
  .choices small {
    color: var(--_mc-ink-soft);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .last .number {
    color: var(--_mc-lacquer);
    font-size: 88px;
    font-weight: 700;
    line-height: 1.2;
  }
  .failed {
    color: var(--_mc-lacquer);
    font-weight: 700;
  }
  @media (max-width: 900px) {
    .reception,
    .choices {
      grid-template-columns: minmax(0, 1fr);
    }
    .reception {
      padding: var(--_mc-space);
    }
  }
`;
