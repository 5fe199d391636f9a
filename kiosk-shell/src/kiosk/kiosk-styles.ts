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
  /*
   * What is read grows to 200 %, targets too, and reflows by its own width. Header, footer and keyboard begin at twice
   * a website's size; they grow a little and leave the room to the content.
   */
  .frame:not([data-text='100']) :is(mc-kiosk-header, mc-kiosk-footer) {
    zoom: 1.2;
  }
  .frame[data-text='150'] main {
    zoom: 1.5;
  }
  .frame[data-text='200'] main {
    zoom: 2;
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
