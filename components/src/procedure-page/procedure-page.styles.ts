import { css } from 'lit';
import { buttonStyles } from '../parts/button.ts';
import { qrStyles } from '../parts/qr-styles.ts';
import { noticeStyles } from '../parts/notice.ts';
import { visuallyHidden } from '../parts/visually-hidden.ts';

export const pageStyles = [
  buttonStyles,
  noticeStyles,
  qrStyles,
  visuallyHidden,
  css`
    :host {
      display: block;
      max-width: calc(var(--_mc-text) * 60);
    }
    * {
      box-sizing: border-box;
    }
    p {
      margin: 0;
    }
    a {
      color: var(--_mc-blue);
      text-underline-offset: 0.15em;
    }
    .title {
      margin: 0 0 var(--_mc-space);
      font-size: var(--_mc-title);
      font-weight: 700;
      line-height: 1.35;
      overflow-wrap: anywhere;
      text-wrap: pretty;
    }
    .title.long {
      font-size: var(--_mc-text-l);
      line-height: 1.5;
    }
    .section-title {
      display: flex;
      align-items: center;
      gap: var(--_mc-space-s);
      margin-bottom: var(--_mc-space-s);
      font-size: var(--_mc-title-s);
      font-weight: 700;
      line-height: 1.4;
    }
    .section-title .icon {
      color: var(--_mc-lacquer);
    }
    section {
      margin-top: var(--_mc-space-l);
      padding-top: var(--_mc-space);
      border-top: var(--_mc-border) solid var(--_mc-line);
      scroll-margin-top: var(--_mc-space);
    }
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    p.text {
      max-width: var(--_mc-measure);
    }
    p.text + p.text {
      margin-top: var(--_mc-space-s);
    }
    .soft,
    .hint {
      color: var(--_mc-ink-soft);
    }
    .hint {
      margin-bottom: var(--_mc-space-s);
    }
    .strong {
      font-weight: 700;
    }
    .line {
      display: block;
    }
    .facts {
      display: grid;
      grid-template-columns: minmax(0, max-content) minmax(0, 1fr);
      gap: var(--_mc-space-xs) var(--_mc-space);
      margin: 0;
    }
    .facts dt {
      color: var(--_mc-ink-soft);
    }
    .facts dd {
      margin: 0;
    }
    .facts .whole {
      grid-column: 1 / -1;
    }
    .facts.wide {
      gap: var(--_mc-space-s) var(--_mc-space);
    }
    .papers,
    .methods {
      display: grid;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .paper {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_mc-space-s) var(--_mc-space);
      align-items: start;
      min-height: var(--_mc-target);
      padding: var(--_mc-space-s) 0;
      border-bottom: 1px solid var(--_mc-line);
      cursor: pointer;
    }
    .papers li:last-child .paper {
      border-bottom: 0;
    }
    .paper input {
      width: var(--_mc-title-s);
      height: var(--_mc-title-s);
      margin: 0.2em 0 0;
      accent-color: var(--_mc-jade);
      cursor: pointer;
    }
    .quantity {
      display: block;
      font-size: var(--_mc-text-s);
    }
    .remark {
      padding: var(--_mc-space-s) 0;
      color: var(--_mc-ink-soft);
    }
    details {
      margin-top: var(--_mc-space-s);
    }
    summary {
      min-height: var(--_mc-target);
      padding: var(--_mc-space-s) 0;
      color: var(--_mc-blue);
      font-weight: 600;
      cursor: pointer;
      overflow-wrap: anywhere;
    }
    .case {
      margin: 0 0 var(--_mc-space-s);
    }
    .case > summary {
      padding-inline: var(--_mc-space);
      border-radius: var(--_mc-radius);
      border-bottom: 1px solid var(--_mc-line);
      background: var(--_mc-lacquer-wash);
      color: var(--_mc-ink);
    }
    .case > .papers {
      padding-inline: var(--_mc-space);
    }
    .case .soft {
      font-weight: 400;
    }
    .methods {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
      gap: var(--_mc-space);
    }
    .method {
      padding: var(--_mc-space);
      border: var(--_mc-border) solid var(--_mc-line);
      border-radius: var(--_mc-radius);
      background: var(--_mc-surface);
    }
    .method-name {
      display: flex;
      align-items: center;
      gap: var(--_mc-space-s);
      margin-bottom: var(--_mc-space-s);
      font-weight: 700;
    }
    .method .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .method dd + dt {
      margin-top: var(--_mc-space-s);
    }
    .plain {
      margin: 0;
      padding-inline-start: 1.25em;
      max-width: var(--_mc-measure);
    }
    .end-buttons {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
      gap: var(--_mc-space);
    }
    .end-button {
      min-height: calc(var(--_mc-target) * 1.6);
      border-color: var(--_mc-lacquer);
      background: var(--_mc-lacquer);
      color: var(--_mc-on-lacquer);
      font-size: var(--_mc-text-l);
      text-align: start;
    }
    .end-button:hover,
    .end-button:active {
      background: var(--_mc-lacquer-deep);
      color: var(--_mc-on-lacquer);
    }
    .end-button small {
      display: block;
      font-size: var(--_mc-text-s);
      font-weight: 400;
    }
    .by-phone {
      display: grid;
      justify-items: center;
      gap: var(--_mc-space-s);
      margin-top: var(--_mc-space);
      padding: var(--_mc-space);
      border: var(--_mc-border) solid var(--_mc-line);
      border-radius: var(--_mc-radius);
      background: var(--_mc-surface);
      text-align: center;
    }
    .by-phone .address {
      font-weight: 700;
      overflow-wrap: anywhere;
    }
    @media (max-width: 480px) {
      .facts {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
      .facts dd + dt {
        margin-top: var(--_mc-space-s);
      }
    }
    @media print {
      .end,
      .hint {
        display: none;
      }
      section {
        break-inside: avoid;
      }
    }
  `,
];
