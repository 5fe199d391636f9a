import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import smartphone from 'lucide/dist/esm/icons/smartphone.mjs';
import triangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import { createApi, type Api } from '@motcua/components/api/client.js';
import { ApiFailure } from '@motcua/components/api/failure.js';
import { apiContext } from '@motcua/components/base/context.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import '@motcua/components/define/procedure-browser.js';
import { icon } from '@motcua/components/parts/icon.js';
import { notice } from '@motcua/components/parts/notice.js';
import type { ProcedureBrowser } from '@motcua/components/procedure-browser.js';
import { qrCode } from '../../../page/qr.ts';
import { screenStyles } from '../../../page/styles.ts';
import { dialogStyles } from '../../frame/dialog-styles.ts';
import { JourneyEvent } from '../journey.ts';
import { groupOf } from '../take-ticket/group-of.ts';
import { findProcedureMessages } from './messages.ts';

type Trouble = 'no-group' | 'failed' | null;

/** The catalogue, with the same element as on the web; its two end buttons lead to a number or to a phone (ND-18.1a). */
export class FindProcedure extends McElement {
  static override styles = [
    screenStyles,
    dialogStyles,
    css`
      :host {
        container: find / inline-size;
      }
      .online {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--_mc-space);
        align-items: center;
        overflow-wrap: anywhere;
      }
      .qr {
        width: 260px;
        height: 260px;
      }
    `,
  ];

  @consume({ context: apiContext })
  private api: Api = createApi();
  @state() private trouble: Trouble = null;
  @state() private online: string | null = null;
  private opened = false;
  @query('mc-procedure-browser') private readonly browser!: ProcedureBrowser;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  back(): boolean {
    if (this.opened) {
      this.browser.close();
      return true;
    }
    if (this.browser.query === '') return false;
    this.browser.query = '';
    return true;
  }

  protected override render() {
    const text = findProcedureMessages(this.language);
    return html`<h1 class="visually-hidden" tabindex="-1">${text.title}</h1>
      ${
        this.trouble === null
          ? nothing
          : notice({
              role: 'alert',
              tone: 'attention',
              icon: triangleAlert,
              title: this.trouble === 'no-group' ? text.noGroup : text.failed,
              text: this.trouble === 'no-group' ? text.noGroupNext : text.failedNext,
            })
      }
      <mc-procedure-browser
        density="kiosk"
        heading-level="2"
        @mc-procedure-open=${() => {
          this.trouble = null;
          this.opened = true;
        }}
        @mc-procedure-close=${() => (this.opened = false)}
        @mc-file-at-counter=${(event: CustomEvent<{ code: string; field: string }>) => {
          event.preventDefault();
          void this.takeNumber(event.detail);
        }}
        @mc-file-online=${(event: CustomEvent<{ url: string }>) => {
          event.preventDefault();
          this.showAddress(event.detail.url);
        }}
      ></mc-procedure-browser>
      <dialog aria-labelledby="online">
        ${
          this.online === null
            ? nothing
            : html`<div class="online">
                ${qrCode(this.online)}
                <div>
                  <h2 id="online">${icon(smartphone)} ${text.onlineTitle}</h2>
                  <p>${text.onlineHint}</p>
                  <p>${text.onlineAddress} <strong>${this.online}</strong></p>
                </div>
              </div>`
        }
        <p class="dialog-actions">
          <button class="button primary" type="button" @click=${() => this.dialog.close()}>
            ${text.close}
          </button>
        </p>
      </dialog>`;
  }

  private async takeNumber(procedure: { code: string; field: string }): Promise<void> {
    this.trouble = null;
    try {
      const group = groupOf(procedure, (await this.api.queue.serviceGroups()).items);
      if (group) this.dispatchEvent(new JourneyEvent('take-ticket', { serviceGroupId: group.id }));
      else this.trouble = 'no-group';
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      this.trouble = 'failed';
    }
  }

  /** A kiosk opens no other website: the address goes to the person's own phone (QN-6.1, ND-5.2). */
  private showAddress(url: string): void {
    this.online = url;
    this.dialog.showModal();
  }
}

define('mc-find-procedure', FindProcedure);

declare global {
  interface HTMLElementTagNameMap {
    'mc-find-procedure': FindProcedure;
  }
}
