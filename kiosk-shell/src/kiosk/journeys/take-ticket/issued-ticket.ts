import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import check from 'lucide/dist/esm/icons/check.mjs';
import printer from 'lucide/dist/esm/icons/printer.mjs';
import triangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import { createApi, type Api } from '@motcua/components/api/client.js';
import { sharedStream, type LiveStream } from '@motcua/components/api/stream.js';
import { apiContext, centreContext, streamContext } from '@motcua/components/base/context.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { localized } from '@motcua/components/base/messages.js';
import { icon } from '@motcua/components/parts/icon.js';
import type { Centre } from '@motcua/domain/centre/contract';
import type { ServiceGroup, Ticket } from '@motcua/domain/queue/schema';
import { Live } from '../../../page/live.ts';
import { qrCode } from '../../../page/qr.ts';
import { screenStyles } from '../../../page/styles.ts';
import { printingMessages } from '../../../printing/messages.ts';
import { printingState, type PrintingState } from '../../../printing/printing-state.ts';
import { focusTitle } from '../../frame/focus-title.ts';
import { FinishEvent } from '../journey.ts';
import { issuedMessages } from './issued-messages.ts';
import { issuedStyles } from './issued-styles.ts';

/** A ticket that is taken: the number as large as the space allows, the people ahead, the paper, what comes next. */
export class IssuedTicket extends McElement {
  static override styles = [screenStyles, issuedStyles];

  @property({ attribute: false }) ticket!: Ticket;
  @property({ attribute: false }) groups: readonly ServiceGroup[] = [];
  /** False where a ticket is only looked up: nothing is being printed then. */
  @property({ attribute: false }) printing = true;
  @consume({ context: apiContext })
  private api: Api = createApi();
  @consume({ context: streamContext })
  private stream: LiveStream = sharedStream();
  @consume({ context: centreContext, subscribe: true })
  private centre: Centre | undefined;
  @state() private waitedMs = 0;
  private readonly since = performance.now();
  private tick: ReturnType<typeof setInterval> | undefined;

  private readonly live = new Live(this, () => ({
    stream: () => this.stream,
    topics: ['queue', 'ticket', 'print-job'],
    load: () => this.api.queue.ticket({ params: { id: this.ticket.id } }),
    concerns: ({ type, payload }) => type !== 'print-job.changed' || payload['ticketId'] === this.ticket.id,
  }));
  private readonly printer = new Live(this, () => ({
    stream: () => this.stream,
    topics: ['device'],
    load: async () => (await this.api.devices.list()).items.find((device) => device.id === 'printer') ?? null,
  }));

  protected override firstUpdated(): void {
    void focusTitle(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.tick = setInterval(() => (this.waitedMs = performance.now() - this.since), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.tick);
  }

  protected override render() {
    const text = issuedMessages(this.language);
    const ticket = this.live.value ?? this.ticket;
    const group = this.groups.find((each) => each.id === ticket.serviceGroupId);
    const code = this.printing ? this.renderPhone(ticket) : nothing;
    return html`<div class="issued">
      <div class="slip">
        <h1 tabindex="-1">
          <span class="label">${text.number}</span>
          <span class="number ${ticket.number.length > 4 ? 'long' : ''}">${ticket.number}</span>
        </h1>
        ${group ? html`<p class="group">${localized(group.name, this.language)}</p>` : nothing}
        <div class="place" role="status">${this.renderPlace(ticket)}</div>
      </div>
      <div class="aside">
        ${this.printing ? this.renderPaper(ticket) : nothing} ${code}
        <p class="missed">${text.missed}</p>
        <button
          class="button primary done"
          type="button"
          @click=${() => this.dispatchEvent(new FinishEvent())}
        >
          ${icon(check)}${text.done}
        </button>
      </div>
    </div>`;
  }

  private renderPlace(ticket: Ticket) {
    const text = issuedMessages(this.language);
    switch (ticket.state) {
      case 'waiting':
        return html`<p class="ahead">${text.ahead(ticket.peopleAhead)}</p>
          <p>${text.next}</p>`;
      case 'called':
        return html`<p class="ahead called">${text.called(text.counter(ticket.counterId ?? ''))}</p>`;
      case 'completed':
        return html`<p class="ahead">${text.completed}</p>
          <p>${text.completedNext}</p>`;
    }
  }

  /** The link that follows the ticket; only where the centre has an address a phone can reach. */
  private renderPhone(ticket: Ticket) {
    if (!this.centre?.publicUrl) return nothing;
    const text = issuedMessages(this.language);
    return html`<div class="phone">
      ${qrCode(`${this.centre.publicUrl.replace(/\/+$/, '')}/t/${ticket.id}`)}
      <p><strong>${text.phone}</strong><br />${text.phoneHint}</p>
    </div>`;
  }

  private renderPaper(ticket: Ticket) {
    const paper = printingState(ticket.print, this.printer.value?.status ?? null, this.waitedMs);
    const words = printingMessages(this.language);
    const trouble: PrintingState[] = ['no-paper', 'cover-open', 'no-answer'];
    const failed = trouble.includes(paper);
    return html`<div class="paper ${failed ? 'trouble' : paper}" role=${failed ? 'alert' : 'status'}>
      ${icon(failed ? triangleAlert : paper === 'printed' ? check : printer)}
      <p><strong>${words.paper(paper)}</strong><br />${words.paperNext(paper, ticket.number)}</p>
    </div>`;
  }
}

define('mc-issued-ticket', IssuedTicket);

declare global {
  interface HTMLElementTagNameMap {
    'mc-issued-ticket': IssuedTicket;
  }
}
