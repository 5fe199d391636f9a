import { css } from 'lit';

export const homeStyles = css`
  :host {
    display: grid;
    container: home / inline-size;
  }
  .home {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: var(--_mc-space-l);
  }
  .greeting p {
    color: var(--_mc-ink-soft);
    font-size: var(--_mc-text-l);
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-template-rows: minmax(min-content, 1.4fr) minmax(min-content, 1fr);
    gap: var(--_mc-space);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .first {
    grid-column: 1 / -1;
  }
  .tile {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: var(--_mc-space-xs);
    width: 100%;
    height: 100%;
    padding: var(--_mc-space-l);
    border: var(--_mc-border) solid var(--_mc-line-strong);
    border-radius: var(--_mc-radius);
    background: var(--_mc-surface);
    color: var(--_mc-ink);
    font: inherit;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  .tile .icon {
    width: 88px;
    height: 88px;
    margin-bottom: var(--_mc-space-s);
    color: var(--_mc-lacquer);
    stroke-width: 1.5;
  }
  .tile-title {
    font-size: var(--_mc-title);
    font-weight: 700;
    line-height: 1.25;
  }
  .tile-hint {
    color: var(--_mc-ink-soft);
    font-size: var(--_mc-text);
  }
  .tile:active {
    border-color: var(--_mc-lacquer);
    background: var(--_mc-lacquer-wash);
  }
  .first .tile {
    border-color: var(--_mc-lacquer);
    background: var(--_mc-lacquer);
    color: var(--_mc-on-lacquer);
  }
  .first .tile .icon {
    width: 132px;
    height: 132px;
    color: inherit;
  }
  .first .tile-title {
    font-size: calc(var(--_mc-title) * 1.45);
  }
  .first .tile-hint {
    color: inherit;
    font-size: var(--_mc-text-l);
  }
  .first .tile:active {
    background: var(--_mc-lacquer-deep);
  }
  .hall {
    padding: var(--_mc-space);
    border-radius: var(--_mc-radius);
    background: var(--_mc-surface);
    border: var(--_mc-border) solid var(--_mc-line);
  }
  .hall-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_mc-space);
  }
  .hall-head p,
  .nobody {
    color: var(--_mc-ink-soft);
  }
  .calls {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: var(--_mc-space);
    margin: var(--_mc-space-s) 0 0;
    padding: 0;
    list-style: none;
  }
  .calls li {
    display: grid;
    font-size: var(--_mc-text);
    line-height: 1.35;
  }
  .calls .number {
    font-size: var(--_mc-title);
    font-weight: 700;
  }
  .calls li:first-child .number {
    color: var(--_mc-lacquer);
  }
  @container home (min-width: 1300px) {
    .tiles {
      grid-template-columns: 1.4fr 1fr;
      grid-template-rows: repeat(2, minmax(min-content, 1fr));
    }
    .home {
      gap: var(--_mc-space);
    }
    .tile {
      padding: var(--_mc-space-s) var(--_mc-space-l);
    }
    li:not(.first) .tile {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: var(--_mc-space);
    }
    li:not(.first) .icon {
      grid-row: 1 / 3;
      align-self: center;
      margin: 0;
    }
    .tile-title {
      align-self: end;
    }
    .first {
      grid-column: 1;
      grid-row: 1 / -1;
    }
  }
  @container home (max-width: 720px) {
    .tiles {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: none;
    }
    .calls {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
