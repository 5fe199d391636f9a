import { css } from 'lit';

export const kioskStyles = css`
  :host {
    position: fixed;
    inset: 0;
    background: var(--_mc-paper);
    user-select: none;
    -webkit-user-select: none;
    overscroll-behavior: none;
  }
  .frame {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr) auto auto;
    height: 100%;
  }
  .frame > * {
    grid-column: 1;
  }
  mc-kiosk-header {
    grid-row: 1;
  }
  .line {
    grid-row: 2;
  }
  main {
    grid-row: 3;
    container: journey / inline-size;
    display: grid;
    grid-template: minmax(min-content, 1fr) / minmax(0, 1fr);
    padding: var(--_mc-space);
    overflow: hidden auto;
  }
  mc-on-screen-keyboard {
    grid-row: 4;
  }
  mc-kiosk-footer {
    grid-row: 5;
  }
  /* The whole screen grows, targets too, and reflows by its own width; the keyboard is large enough already. */
  .frame[data-text='150'] {
    zoom: 1.5;
  }
  .frame[data-text='200'] {
    zoom: 2;
  }
  .frame[data-text='150'] mc-on-screen-keyboard {
    zoom: 0.667;
  }
  .frame[data-text='200'] mc-on-screen-keyboard {
    zoom: 0.5;
  }
  .line {
    display: flex;
    align-items: center;
    gap: var(--_mc-space-s);
    padding: var(--_mc-space-s) var(--_mc-space);
    background: var(--_mc-gold-wash);
    color: var(--_mc-gold);
    font-weight: 600;
  }
  .starting {
    display: grid;
    place-content: center;
    font-size: var(--_mc-text-l);
  }
`;
