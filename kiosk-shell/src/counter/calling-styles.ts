import { css } from 'lit';

export const callingStyles = css`
  .calling {
    display: grid;
    grid-template-columns: minmax(0, 1.6fr) minmax(320px, 1fr);
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
  /* The buttons stay where the hand knows them, whatever is said above. */
  .now {
    display: flex;
    flex-direction: column;
    min-height: 540px;
  }
  .now .notice {
    margin-block: auto var(--_mc-space-s);
  }
  h2 {
    color: var(--_mc-ink-soft);
    font-size: var(--_mc-text-l);
  }
  .now > .number {
    color: var(--_mc-lacquer);
    font-size: clamp(96px, 13vw, 200px);
    font-weight: 700;
    line-height: 1.15;
  }
  .nobody {
    padding-block: 60px;
    color: var(--_mc-ink-soft);
    font-size: 36px;
    font-weight: 600;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_mc-space);
    font-size: var(--_mc-text-l);
  }
  .about span {
    color: var(--_mc-ink-soft);
  }
  .about strong {
    color: var(--_mc-gold);
  }
  .said {
    min-height: 1.5em;
    color: var(--_mc-ink-soft);
  }
  .actions {
    display: grid;
    grid-template-columns: 1.5fr 1fr 1.2fr;
    gap: var(--_mc-space-s);
    margin-top: auto;
  }
  .notice + .actions {
    margin-top: 0;
  }
  .actions .button {
    min-height: 72px;
    font-size: var(--_mc-text-l);
    white-space: nowrap;
  }
  .total {
    font-size: 36px;
    font-weight: 700;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
  h3 {
    margin-top: var(--_mc-space-s);
    color: var(--_mc-ink-soft);
    font-size: var(--_mc-text);
  }
  .next {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_mc-space-s);
    font-size: var(--_mc-title-s);
    font-weight: 600;
  }
  .next .number {
    padding: 2px 12px;
    border: var(--_mc-border) solid var(--_mc-line);
    border-radius: var(--_mc-radius);
  }
  table {
    width: 100%;
    margin-top: var(--_mc-space);
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
    padding: 10px 0;
    border-bottom: var(--_mc-border) solid var(--_mc-line);
    vertical-align: top;
  }
  th + th,
  td + td {
    padding-inline-start: var(--_mc-space);
    text-align: end;
    white-space: nowrap;
  }
  td.number {
    font-weight: 700;
  }
  @media (max-width: 900px) {
    .calling {
      grid-template-columns: minmax(0, 1fr);
      padding: var(--_mc-space);
    }
    .now {
      min-height: 0;
    }
    .actions {
      grid-template-columns: 1fr 1fr;
    }
    .actions .primary {
      grid-column: 1 / -1;
    }
  }
`;
