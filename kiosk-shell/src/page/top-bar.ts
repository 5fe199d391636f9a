import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import contrastIcon from 'lucide/dist/esm/icons/contrast.mjs';
import languages from 'lucide/dist/esm/icons/languages.mjs';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { icon } from '@motcua/components/parts/icon.js';
import './clock.ts';
import { pageMessages } from './messages.ts';
import { speak } from './screen.ts';
import { screenStyles } from './styles.ts';

/** The head of a staff or information page: what it is, whose, the time, language, contrast. */
export class TopBar extends McElement {
  static override styles = [
    screenStyles,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_mc-space-s) var(--_mc-space);
        padding: var(--_mc-space-s) var(--_mc-space-l);
        border-bottom: var(--_mc-border) solid var(--_mc-line);
        background: var(--_mc-surface);
      }
      .home {
        display: grid;
        place-items: center;
        width: 44px;
        height: 44px;
        border-radius: var(--_mc-radius);
      }
      .home img {
        display: block;
        border-radius: var(--_mc-radius);
      }
      .names {
        flex: 1 1 260px;
        line-height: 1.35;
      }
      .names h1 {
        font-size: var(--_mc-title-s);
      }
      .names p {
        color: var(--_mc-ink-soft);
        font-size: var(--_mc-text-s);
      }
      mc-clock {
        text-align: end;
        --mc-clock-size: 20px;
      }
      @media (max-width: 700px) {
        header {
          padding: var(--_mc-space-s) var(--_mc-space);
        }
        mc-clock {
          display: none;
        }
      }
    `,
  ];

  @property() heading = '';
  /** The centre's name, or nothing. */
  @property() centre = '';
  @state() private contrast = false;

  protected override render() {
    const text = pageMessages(this.language);
    const other = this.language === 'vi' ? 'en' : 'vi';
    return html`<header>
      <a class="home" href="/" aria-label=${text.home}
        ><img src="/icon.svg" alt="" width="36" height="36"
      /></a>
      <div class="names">
        <h1>${this.heading}</h1>
        <p>${this.centre}</p>
      </div>
      <slot></slot>
      <mc-clock></mc-clock>
      <button class="button" type="button" lang=${other} @click=${() => speak(other)}>
        ${icon(languages)}${text.otherLanguage}
      </button>
      <button
        class="button chip"
        type="button"
        aria-pressed=${this.contrast ? 'true' : 'false'}
        @click=${this.switchContrast}
      >
        ${icon(contrastIcon)}${text.contrast}
      </button>
    </header>`;
  }

  private readonly switchContrast = () => {
    this.contrast = !this.contrast;
    if (this.contrast) document.documentElement.dataset['theme'] = 'contrast';
    else delete document.documentElement.dataset['theme'];
  };
}

define('mc-top-bar', TopBar);

declare global {
  interface HTMLElementTagNameMap {
    'mc-top-bar': TopBar;
  }
}
