import { css, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import arrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import lifeBuoy from 'lucide/dist/esm/icons/life-buoy.mjs';
import rotateCcw from 'lucide/dist/esm/icons/rotate-ccw.mjs';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { icon } from '@motcua/components/parts/icon.js';
import { screenStyles } from '../../page/styles.ts';
import { kioskMessages } from '../messages.ts';
import { dialogStyles } from './dialog-styles.ts';

/** Always the same, always there: back, start again, help. Fires `kiosk-back` and `kiosk-restart`. */
export class KioskFooter extends McElement {
  static override styles = [
    screenStyles,
    dialogStyles,
    css`
      :host {
        padding: var(--_mc-space-s) var(--_mc-space);
        border-top: var(--_mc-border) solid var(--_mc-line);
        background: var(--_mc-surface);
      }
      footer {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr));
        gap: var(--_mc-space);
      }
      footer .button {
        min-height: 84px;
      }
      dialog p {
        margin-top: var(--_mc-space);
        font-size: var(--_mc-text-l);
      }
    `,
  ];

  /** On the home screen there is nothing to go back to. */
  @property({ type: Boolean }) home = false;
  @property() hotline: string | null = null;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override render() {
    const text = kioskMessages(this.language);
    return html`<footer>
        <button class="button" type="button" ?disabled=${this.home} @click=${this.fire('kiosk-back')}>
          ${icon(arrowLeft)}${text.back}
        </button>
        <button class="button" type="button" ?disabled=${this.home} @click=${this.fire('kiosk-restart')}>
          ${icon(rotateCcw)}${text.restart}
        </button>
        <button class="button" type="button" @click=${() => this.dialog.showModal()}>
          ${icon(lifeBuoy)}${text.help}
        </button>
      </footer>
      <dialog aria-labelledby="help">
        <h2 id="help">${text.helpTitle}</h2>
        <p>${text.helpStaff}</p>
        ${this.hotline ? html`<p>${text.helpPhone(this.hotline)}</p>` : ''}
        <p class="dialog-actions">
          <button class="button primary" type="button" @click=${() => this.dialog.close()}>
            ${text.helpClose}
          </button>
        </p>
      </dialog>`;
  }

  private fire(type: 'kiosk-back' | 'kiosk-restart') {
    return () => this.dispatchEvent(new Event(type));
  }
}

define('mc-kiosk-footer', KioskFooter);

declare global {
  interface HTMLElementTagNameMap {
    'mc-kiosk-footer': KioskFooter;
  }
}
