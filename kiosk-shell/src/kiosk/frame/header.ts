import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import contrast from 'lucide/dist/esm/icons/contrast.mjs';
import languages from 'lucide/dist/esm/icons/languages.mjs';
import type from 'lucide/dist/esm/icons/type.mjs';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { icon } from '@motcua/components/parts/icon.js';
import type { Centre } from '@motcua/domain/centre/contract';
import '../../page/clock.ts';
import { deskName } from '../../page/desk-name.ts';
import { screenStyles } from '../../page/styles.ts';
import { kioskMessages } from '../messages.ts';
import { textSizes, type TextSize } from './preferences.ts';

/** What the person at the screen chose; the frame applies it. */
export class PreferenceEvent extends Event {
  static readonly type = 'kiosk-preference';
  constructor(readonly preference: 'language' | 'text-size' | 'contrast') {
    super(PreferenceEvent.type);
  }
}

/** The same on every screen: whose desk this is, the time, language, text size, contrast. */
export class KioskHeader extends McElement {
  static override styles = [
    screenStyles,
    css`
      :host {
        padding: var(--_mc-space-s) var(--_mc-space);
        border-bottom: var(--_mc-border) solid var(--_mc-line);
        background: var(--_mc-surface);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_mc-space-s) var(--_mc-space);
      }
      .name {
        flex: 1 1 420px;
        color: var(--_mc-lacquer);
        font-size: var(--_mc-text-l);
        font-weight: 700;
        line-height: 1.35;
      }
      mc-clock {
        text-align: end;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_mc-space-s);
      }
      .button {
        font-size: var(--_mc-text-s);
      }
    `,
  ];

  @property({ attribute: false }) centre: Centre | null = null;
  @property({ attribute: false }) textSize: TextSize = textSizes[0];
  @property({ type: Boolean }) contrast = false;

  protected override render() {
    const text = kioskMessages(this.language);
    const choose = (preference: PreferenceEvent['preference']) => () =>
      this.dispatchEvent(new PreferenceEvent(preference));
    return html`<header>
      <p class="name">${deskName(this.centre, this.language)}</p>
      <mc-clock></mc-clock>
      <div class="choices">
        <button
          class="button chip"
          type="button"
          lang=${this.language === 'vi' ? 'en' : 'vi'}
          @click=${choose('language')}
        >
          ${icon(languages)}${text.otherLanguage}
        </button>
        <button
          class="button chip"
          type="button"
          aria-label=${text.textSizeNow(this.textSize * 100)}
          aria-pressed=${this.textSize > 1 ? 'true' : 'false'}
          @click=${choose('text-size')}
        >
          ${icon(type)}${this.textSize === 1 ? text.textSize : `${this.textSize * 100}%`}
        </button>
        <button
          class="button chip"
          type="button"
          aria-pressed=${this.contrast ? 'true' : 'false'}
          @click=${choose('contrast')}
        >
          ${icon(contrast)}${text.contrast}
        </button>
      </div>
    </header>`;
  }
}

define('mc-kiosk-header', KioskHeader);

declare global {
  interface HTMLElementTagNameMap {
    'mc-kiosk-header': KioskHeader;
  }
}
