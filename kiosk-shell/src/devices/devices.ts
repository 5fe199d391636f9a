import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import scanLine from 'lucide/dist/esm/icons/scan-line.mjs';
import { ApiFailure } from '@motcua/components/api/failure.js';
import { define } from '@motcua/components/base/define.js';
import { icon } from '@motcua/components/parts/icon.js';
import { notice } from '@motcua/components/parts/notice.js';
import type { Slip } from '@motcua/domain/devices/schema';
import { timeText } from '../page/dates.ts';
import { Live } from '../page/live.ts';
import { deskName } from '../page/desk-name.ts';
import { Screen } from '../page/screen.ts';
import { screenStyles } from '../page/styles.ts';
import '../page/top-bar.ts';
import { troubleOf, type Trouble } from '../session/failure-words.ts';
import '../session/sign-in.ts';
import './device-list.ts';
import { devicesMessages } from './messages.ts';
import { devicesStyles } from './devices-styles.ts';

type Change = { paper?: 'ok' | 'low' | 'out'; cover?: 'open' | 'closed'; connected?: boolean };

/** The simulated devices: the paper that came out, hands to pull it, a scanner to hold a code to. */
export class Devices extends Screen {
  static override styles = [screenStyles, devicesStyles];

  @state() private trouble: Trouble | null = null;
  @state() private said = '';
  @query('input') private readonly code!: HTMLInputElement;
  private readonly slips = new Live(this, () => ({
    stream: () => this.stream,
    topics: ['print-job', 'device'],
    load: async () => (await this.api.devices.slips()).items,
  }));
  private known: string | undefined;

  constructor() {
    super();
    // Who signs in here may see what was refused before.
    this.session.addEventListener('change', () => {
      const staff = this.session.current?.staff?.id;
      if (this.known !== staff) void this.slips.refresh();
      this.known = staff;
    });
  }

  protected override render() {
    const text = devicesMessages(this.language);
    const refused = this.slips.failure?.kind === 'refused';
    return html`<mc-top-bar heading=${text.title} centre=${deskName(this.centre, this.language)}></mc-top-bar>
      <main>
        ${
          refused && this.session.current
            ? html`${notice({
                  role: 'status',
                  tone: 'attention',
                  icon: circleAlert,
                  title: text.refused,
                  text: text.refusedNext,
                })} <mc-sign-in></mc-sign-in>`
            : this.renderBench()
        }
      </main>`;
  }

  private renderBench() {
    const text = devicesMessages(this.language);
    const button = (label: string, change: Change) =>
      html`<button class="button" type="button" @click=${() => this.set(change)}>${label}</button>`;
    return html`<p class="intro">${text.intro}</p>
      <section aria-label=${text.states}><mc-device-list></mc-device-list></section>
      ${
        this.trouble === null
          ? nothing
          : notice({ role: 'alert', tone: 'error', icon: circleAlert, ...this.trouble })
      }
      <div class="bench">
        <div class="hands">
          <section>
            <h2>${text.printer}</h2>
            <div class="buttons">
              ${button(text.pullPaper, { paper: 'out' })} ${button(text.loadPaper, { paper: 'ok' })}
              ${button(text.lowPaper, { paper: 'low' })} ${button(text.openCover, { cover: 'open' })}
              ${button(text.closeCover, { cover: 'closed' })} ${button(text.disconnect, { connected: false })}
              ${button(text.reconnect, { connected: true })}
            </div>
          </section>
          <section>
            <h2>${text.scanner}</h2>
            <form @submit=${this.scan}>
              <label class="field">
                <span>${text.scanLabel}</span>
                <input class="input" required maxlength="1000" autocomplete="off" spellcheck="false" />
              </label>
              <button class="button primary">${icon(scanLine)}${text.scan}</button>
              <p role="status">${this.said}</p>
            </form>
          </section>
        </div>
        <section class="roll" aria-label=${text.paper}>
          <h2>${text.paper}</h2>
          ${this.slips.value?.length === 0 ? html`<p>${text.paperNone}</p>` : nothing}
          ${this.slips.value?.map((slip) => this.renderSlip(slip))}
        </section>
      </div>`;
  }

  private renderSlip(slip: Slip) {
    const text = devicesMessages(this.language);
    const label = text.slipAt(timeText(slip.printedAt));
    return html`<figure class=${slip.incomplete ? 'torn' : ''}>
      <img src=${slip.image} alt=${label} width=${slip.widthPx} height=${slip.heightPx} />
      <figcaption>
        ${label}${slip.incomplete ? html` · <strong>${text.incomplete}</strong>` : nothing}
      </figcaption>
    </figure>`;
  }

  private async set(change: Change): Promise<void> {
    await this.run(() => this.api.devices.setSimulator({ body: change }));
    await this.slips.refresh();
  }

  private readonly scan = (event: SubmitEvent) => {
    event.preventDefault();
    const text = this.code.value;
    void this.run(async () => {
      await this.api.devices.scan({ body: { text } });
      this.said = devicesMessages(this.language).scanned;
    });
  };

  private async run(call: () => Promise<unknown>): Promise<void> {
    this.trouble = null;
    this.said = '';
    try {
      await call();
    } catch (error) {
      const conflict = error instanceof ApiFailure && error.problem.status === 409;
      this.trouble = conflict
        ? {
            title: devicesMessages(this.language).notSimulated,
            text: error.problem.action?.[this.language] ?? '',
          }
        : troubleOf(error, this.language);
    }
  }
}

define('mc-devices', Devices);

declare global {
  interface HTMLElementTagNameMap {
    'mc-devices': Devices;
  }
}
