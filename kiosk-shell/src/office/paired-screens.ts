import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import { createApi, type Api } from '@motcua/components/api/client.js';
import { sharedStream, type LiveStream } from '@motcua/components/api/stream.js';
import { apiContext, streamContext } from '@motcua/components/base/context.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { localized } from '@motcua/components/base/messages.js';
import { notice } from '@motcua/components/parts/notice.js';
import { deviceKinds } from '@motcua/domain/devices/kinds';
import type { PairedDevice } from '@motcua/domain/staff/schema';
import { dateText, timeText } from '../page/dates.ts';
import { Live } from '../page/live.ts';
import { screenStyles } from '../page/styles.ts';
import { troubleOf, type Trouble } from '../session/failure-words.ts';
import { officeMessages } from './messages.ts';
import { officeStyles } from './office-styles.ts';

/** The screens of the centre: a code pairs a new one, a button ends an old one. */
export class PairedScreens extends McElement {
  static override styles = [screenStyles, officeStyles];

  @consume({ context: apiContext })
  private api: Api = createApi();
  @consume({ context: streamContext })
  private stream: LiveStream = sharedStream();
  @state() private trouble: Trouble | null = null;
  @state() private said = '';
  @state() private code: { code: string; expiresAt: string } | null = null;
  @query('form') private readonly form!: HTMLFormElement;
  private readonly screens = new Live(this, () => ({
    stream: () => this.stream,
    topics: ['device'],
    load: async () => (await this.api.staff.listPairedDevices()).items,
    concerns: ({ type }) => type === 'device.paired' || type === 'device.unpaired',
  }));
  private readonly counters = new Live(this, () => ({
    stream: () => this.stream,
    topics: [],
    load: async () => (await this.api.queue.counters()).items,
  }));

  protected override render() {
    const text = officeMessages(this.language);
    if (this.screens.failure?.kind === 'refused') {
      return notice({
        role: 'status',
        tone: 'attention',
        icon: circleAlert,
        title: text.notAllowed,
        text: text.notAllowedNext,
      });
    }
    return html`<div class="two">
      <section class="panel" aria-labelledby="paired">
        <h2 id="paired">${text.paired}</h2>
        <p role="status">${this.said}</p>
        ${
          this.screens.value?.length === 0
            ? html`<p class="off">${text.pairedNone}</p>`
            : html`<div class="scroll" tabindex="0" role="group" aria-labelledby="paired">
                ${this.renderTable()}
              </div>`
        }
      </section>
      ${this.renderForm()}
    </div>`;
  }

  private renderTable() {
    const text = officeMessages(this.language);
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${text.screenName}</th>
          <th scope="col">${text.kind}</th>
          <th scope="col">${text.counter}</th>
          <th scope="col">${text.lastSeen}</th>
          <th scope="col">${text.action}</th>
        </tr>
      </thead>
      <tbody>
        ${this.screens.value?.map((screen) => this.renderScreen(screen))}
      </tbody>
    </table>`;
  }

  private renderScreen({ id, name, kind, counterId, lastSeenAt }: PairedDevice) {
    const text = officeMessages(this.language);
    const seen = lastSeenAt ? `${timeText(lastSeenAt)}, ${dateText(lastSeenAt, this.language)}` : text.never;
    return html`<tr>
      <td>${name}</td>
      <td>${text.kindName(kind)}</td>
      <td>${counterId ?? ''}</td>
      <td>${seen}</td>
      <td>
        <button
          class="button"
          type="button"
          aria-label=${text.revokeWho(name)}
          @click=${() => this.revoke(id)}
        >
          ${text.revoke}
        </button>
      </td>
    </tr>`;
  }

  private renderForm() {
    const text = officeMessages(this.language);
    return html`<form class="panel" aria-labelledby="new" @submit=${this.submit}>
      <h2 id="new">${text.newScreen}</h2>
      ${
        this.trouble === null
          ? nothing
          : notice({ role: 'alert', tone: 'error', icon: circleAlert, ...this.trouble })
      }
      <label class="field">
        <span>${text.kind}</span>
        <select class="input" name="kind">
          ${deviceKinds.map((kind) => html`<option value=${kind}>${text.kindName(kind)}</option>`)}
        </select>
      </label>
      <label class="field">
        <span>${text.screenName} <span class="hint">${text.screenExample}</span></span>
        <input class="input" name="name" required maxlength="80" autocomplete="off" />
      </label>
      <label class="field">
        <span>${text.counter}</span>
        <select class="input" name="counterId">
          <option value="">${text.noCounter}</option>
          ${this.counters.value?.map(
            (counter) => html`<option value=${counter.id}>${localized(counter.name, this.language)}</option>`,
          )}
        </select>
      </label>
      <button class="button primary">${text.makeCode}</button>
      <div role="status">
        ${
          this.code
            ? html`<p>${text.code}</p>
                <p class="code">${this.code.code}</p>
                <p class="hint">${text.codeHint(timeText(this.code.expiresAt))}</p>`
            : nothing
        }
      </div>
    </form>`;
  }

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(this.form);
    const kind = deviceKinds.find((each) => each === data.get('kind')) ?? 'kiosk';
    const body = { kind, name: String(data.get('name')), counterId: String(data.get('counterId')) || null };
    void this.run(async () => {
      this.code = await this.api.staff.createPairingCode({ body });
    });
  };

  private revoke(id: string): Promise<void> {
    return this.run(async () => {
      await this.api.staff.revokePairedDevice({ params: { id } });
      this.said = officeMessages(this.language).revoked;
      await this.screens.refresh();
    });
  }

  private async run(change: () => Promise<void>): Promise<void> {
    this.trouble = null;
    this.said = '';
    try {
      await change();
    } catch (error) {
      this.trouble = troubleOf(error, this.language);
    }
  }
}

define('mc-paired-screens', PairedScreens);

declare global {
  interface HTMLElementTagNameMap {
    'mc-paired-screens': PairedScreens;
  }
}
