import { css } from 'lit';

export const indexStyles = css`
  main {
    display: grid;
    gap: var(--_mc-space-xl);
    max-width: 1240px;
    margin: 0 auto;
    padding: var(--_mc-space-xl) var(--_mc-space-l);
  }
  .intro {
    display: grid;
    grid-template-columns: minmax(0, 1.4fr) minmax(280px, 1fr);
    gap: var(--_mc-space-xl);
    align-items: center;
  }
  .lead {
    margin-bottom: var(--_mc-space);
    color: var(--_mc-lacquer);
    font-size: clamp(30px, 4vw, 48px);
    line-height: 1.25;
    text-wrap: balance;
  }
  .intro p {
    max-width: var(--_mc-measure);
    font-size: var(--_mc-text-l);
  }
  .intro .sample {
    margin-top: var(--_mc-space-s);
    color: var(--_mc-ink-soft);
    font-size: var(--_mc-text);
  }
  .try {
    padding: var(--_mc-space-l);
    border: var(--_mc-border) solid var(--_mc-line);
    border-radius: var(--_mc-radius);
    background: var(--_mc-surface);
  }
  ol {
    display: grid;
    gap: var(--_mc-space-s);
    margin: var(--_mc-space-s) 0 0;
    padding-inline-start: 1.4em;
  }
  a {
    color: var(--_mc-blue);
  }
  .screens {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(270px, 1fr));
    gap: var(--_mc-space-l);
    margin: var(--_mc-space) 0 0;
    padding: 0;
    list-style: none;
  }
  .screen {
    display: grid;
    grid-template-rows: auto auto 1fr auto;
    gap: 4px;
    height: 100%;
    padding: var(--_mc-space-s) var(--_mc-space-s) var(--_mc-space);
    border: var(--_mc-border) solid var(--_mc-line);
    border-radius: var(--_mc-radius);
    background: var(--_mc-surface);
    color: var(--_mc-ink);
    text-decoration: none;
  }
  .screen:hover {
    border-color: var(--_mc-lacquer);
  }
  .screen > :not(.picture) {
    padding-inline: var(--_mc-space-s);
  }
  .picture {
    display: block;
    overflow: hidden;
    aspect-ratio: 16 / 10;
    margin-bottom: var(--_mc-space-s);
    border: 1px solid var(--_mc-line);
    border-radius: calc(var(--_mc-radius) - 3px);
    background: var(--_mc-paper);
  }
  .picture img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
    object-position: top;
  }
  .name {
    font-size: var(--_mc-text-l);
    font-weight: 700;
  }
  .about,
  code {
    color: var(--_mc-ink-soft);
    font-family: inherit;
    font-size: var(--_mc-text-s);
  }
  .facts {
    display: grid;
    gap: var(--_mc-space-l);
    padding-top: var(--_mc-space-l);
    border-top: var(--_mc-border) solid var(--_mc-line);
  }
  .facts h2 {
    margin-bottom: var(--_mc-space-s);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_mc-space-s);
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_mc-space-s) var(--_mc-space-l);
    margin: 0;
  }
  dt {
    color: var(--_mc-ink-soft);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  @media (max-width: 800px) {
    .intro,
    dl {
      grid-template-columns: minmax(0, 1fr);
    }
    main {
      padding: var(--_mc-space-l) var(--_mc-space);
    }
  }
`;
