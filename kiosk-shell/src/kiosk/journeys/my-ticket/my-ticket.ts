import { consume } from '@lit/context';
import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import scanLine from 'lucide/dist/esm/icons/scan-line.mjs';
import triangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import { createApi, type Api } from '@motcua/components/api/client.js';
import { ApiFailure } from '@motcua/components/api/failure.js';
import { apiContext, centreContext } from '@motcua/components/base/context.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { icon } from '@motcua/components/parts/icon.js';
import { notice } from '@motcua/components/parts/notice.js';
import type { Centre } from '@motcua/domain/centre/contract';
import type { ServiceGroup, Ticket } from '@motcua/domain/queue/schema';
import { scanOf } from '@motcua/domain/scan/scan';
import { screenStyles } from '../../../page/styles.ts';
import type { Handover } from '../journey.ts';
import '../take-ticket/issued-ticket.ts';
import { waitingStyles } from '../take-ticket/waiting-styles.ts';
import { myTicketMessages } from './messages.ts';

type Step =
  'scan' | 'loading' | 'unknown' | 'not-a-ticket' | 'offline' | { ticket: Ticket; groups: ServiceGroup[] };

/** A ticket in the hand, scanned: where it stands in the queue now. */
export class MyTicket extends McElement {
  static override styles = [
    screenStyles,
    waitingStyles,
    css`
      :host {
        display: grid;
      }
      .waiting > .icon {
        width: 160px;
        height: 160px;
        animation: none;
      }
    `,
  ];

  /** The scan that opened this journey, and every later one. */
  @property({ attribute: false }) handover: Handover = {};
  @consume({ context: apiContext })
  private api: Api = createApi();
  @consume({ context: centreContext, subscribe: true })
  private centre: Centre | undefined;
  @state() private step: Step = 'scan';

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('handover') && this.handover.scan !== undefined) void this.open(this.handover.scan);
  }

  protected override render() {
    const text = myTicketMessages(this.language);
    if (typeof this.step === 'object') {
      return html`<mc-issued-ticket
        .ticket=${this.step.ticket}
        .groups=${this.step.groups}
        .printing=${false}
      ></mc-issued-ticket>`;
    }
    const failures = {
      unknown: [text.unknown, text.unknownNext],
      'not-a-ticket': [text.notATicket, text.notATicketNext],
      offline: [text.offline, text.offlineNext],
    };
    if (this.step === 'loading') return html`<p class="waiting" role="status">${text.loading}</p>`;
    if (this.step === 'scan') {
      return html`<div class="waiting">
        ${icon(scanLine)}
        <h1 tabindex="-1">${text.title}</h1>
        <p>${text.steps}</p>
      </div>`;
    }
    const [title = '', next = ''] = failures[this.step];
    return html`<div class="waiting">
      ${icon(scanLine)}
      ${notice({ role: 'alert', tone: 'attention', icon: triangleAlert, title, text: next })}
    </div>`;
  }

  private async open(text: string): Promise<void> {
    const scan = scanOf(text, this.centre?.publicUrl ?? null);
    if (scan.kind !== 'ticket') {
      this.step = 'not-a-ticket';
      return;
    }
    const id = scan.ticketId;
    this.step = 'loading';
    try {
      const [ticket, groups] = await Promise.all([
        this.api.queue.ticket({ params: { id } }),
        this.api.queue.serviceGroups(),
      ]);
      this.step = { ticket, groups: groups.items };
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      this.step = error.kind === 'not-found' || error.kind === 'invalid' ? 'unknown' : 'offline';
    }
  }
}

define('mc-my-ticket', MyTicket);

declare global {
  interface HTMLElementTagNameMap {
    'mc-my-ticket': MyTicket;
  }
}
