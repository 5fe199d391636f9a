import { css } from 'lit';

export const devicesStyles = css`
  main {
    display: grid;
    gap: var(--_mc-space);
    max-width: 1240px;
    margin: 0 auto;
    padding: var(--_mc-space-l);
  }
  .intro {
    font-size: var(--_mc-text-l);
  }
  .bench {
    display: grid;
    grid-template-columns: minmax(280px, 1fr) minmax(0, 1.4fr);
    gap: var(--_mc-space-l);
    align-items: start;
  }
  .hands {
    display: grid;
    gap: var(--_mc-space);
    position: sticky;
    top: var(--_mc-space);
  }
  .hands > section {
    display: grid;
    gap: var(--_mc-space);
    padding: var(--_mc-space-l);
    border: var(--_mc-border) solid var(--_mc-line);
    border-radius: var(--_mc-radius);
    background: var(--_mc-surface);
  }
  .buttons {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_mc-space-s);
  }
  form {
    display: grid;
    gap: var(--_mc-space);
  }
  .roll {
    display: grid;
    justify-items: center;
    gap: var(--_mc-space);
  }
  .roll h2 {
    justify-self: start;
  }
  figure {
    margin: 0;
    text-align: center;
  }
  /* Thermal paper: white, its lower edge cut by the saw of the printer. */
  img {
    display: block;
    width: min(384px, 100%);
    height: auto;
    padding: 12px 12px 24px;
    background: #fff;
    box-shadow: var(--_mc-shadow);
    clip-path: polygon(
      0 0,
      100% 0,
      100% calc(100% - 8px),
      95% 100%,
      90% calc(100% - 8px),
      85% 100%,
      80% calc(100% - 8px),
      75% 100%,
      70% calc(100% - 8px),
      65% 100%,
      60% calc(100% - 8px),
      55% 100%,
      50% calc(100% - 8px),
      45% 100%,
      40% calc(100% - 8px),
      35% 100%,
      30% calc(100% - 8px),
      25% 100%,
      20% calc(100% - 8px),
      15% 100%,
      10% calc(100% - 8px),
      5% 100%,
      0 calc(100% - 8px)
    );
  }
  figcaption {
    margin-top: var(--_mc-space-s);
    color: var(--_mc-ink-soft);
    font-size: var(--_mc-text-s);
    font-variant-numeric: tabular-nums;
  }
  .torn img {
    opacity: 0.65;
  }
  @media (max-width: 900px) {
    main {
      padding: var(--_mc-space);
    }
    .bench {
      grid-template-columns: minmax(0, 1fr);
    }
    .hands {
      position: static;
    }
  }
`;
