import { css } from 'lit';

/** The ticket on the screen: what the person came for is what the eye meets. */
export const issuedStyles = css`
  :host {
    display: grid;
    container: issued / inline-size;
  }
  .issued {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: 1fr auto;
    gap: var(--_mc-space);
  }
  .slip {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: var(--_mc-space-s);
    padding: var(--_mc-space);
    border: var(--_mc-border) solid var(--_mc-line);
    border-radius: var(--_mc-radius);
    background: var(--_mc-surface);
    text-align: center;
  }
  h1 {
    display: grid;
    justify-items: center;
  }
  .label {
    color: var(--_mc-ink-soft);
    font-size: var(--_mc-title-s);
    font-weight: 600;
  }
  .slip .number {
    color: var(--_mc-lacquer);
    font-size: clamp(120px, 31cqi, 340px);
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: 0.01em;
  }
  /* A series of a thousand, or one with two letters. */
  .slip .number.long {
    font-size: clamp(96px, 24cqi, 280px);
  }
  .group {
    font-size: var(--_mc-text-l);
    font-weight: 600;
  }
  .ahead {
    margin-top: var(--_mc-space);
    font-size: var(--_mc-title);
    font-weight: 700;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  .ahead.called {
    color: var(--_mc-jade);
  }
  .aside {
    display: grid;
    gap: var(--_mc-space);
    align-content: end;
  }
  .paper,
  .phone {
    display: flex;
    align-items: center;
    gap: var(--_mc-space);
    padding: var(--_mc-space);
    border: var(--_mc-border) solid var(--_mc-line);
    border-radius: var(--_mc-radius);
    background: var(--_mc-surface);
    font-size: var(--_mc-text-l);
    line-height: 1.45;
  }
  .paper > .icon {
    width: 56px;
    height: 56px;
  }
  .paper.printed {
    border-color: var(--_mc-jade);
    background: var(--_mc-jade-wash);
  }
  .paper.printed > .icon {
    color: var(--_mc-jade);
  }
  .paper.trouble {
    border-color: var(--_mc-lacquer);
    border-width: 4px;
    background: var(--_mc-lacquer-wash);
  }
  .paper.trouble > .icon {
    color: var(--_mc-lacquer);
  }
  .phone svg {
    flex: none;
    width: 180px;
    height: 180px;
    background: #fff;
  }
  .missed {
    color: var(--_mc-ink-soft);
    text-align: center;
  }
  .done {
    min-height: 96px;
    font-size: var(--_mc-title-s);
  }
  @container issued (min-width: 1300px) {
    .issued {
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
      grid-template-rows: 1fr;
    }
    .slip .number {
      font-size: clamp(120px, 18cqi, 340px);
    }
    .slip .number.long {
      font-size: clamp(96px, 14cqi, 280px);
    }
    .aside:has(.paper) {
      grid-template-rows: 1fr;
      align-content: stretch;
    }
    .paper {
      display: grid;
      place-content: center;
      justify-items: center;
      font-size: var(--_mc-title-s);
      text-align: center;
    }
    .paper > .icon {
      width: 120px;
      height: 120px;
    }
  }
`;
