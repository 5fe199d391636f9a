import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import cloudOff from 'lucide/dist/esm/icons/cloud-off.mjs';
import loader from 'lucide/dist/esm/icons/loader-circle.mjs';
import { createApi, type Api } from '@motcua/components/api/client.js';
import { sharedStream, type LiveStream } from '@motcua/components/api/stream.js';
import { apiContext, streamContext } from '@motcua/components/base/context.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { icon } from '@motcua/components/parts/icon.js';
import { notice } from '@motcua/components/parts/notice.js';
import type { PriorityClass, ServiceGroup } from '@motcua/domain/queue/schema';
import { Live } from '../../../page/live.ts';
import { screenStyles } from '../../../page/styles.ts';
import { deskContext, type Asking, type TicketDesk } from '../../../queue/ticket-desk.ts';
import { focusTitle } from '../../frame/focus-title.ts';
import { PairingNeededEvent } from '../../frame/pairing-needed.ts';
import { FinishEvent, type Handover } from '../journey.ts';
import { groupTiles, groupTilesStyles } from './group-tiles.ts';
import './issued-ticket.ts';
import { takeTicketMessages } from './messages.ts';
import './priority-choice.ts';
import type { PriorityChosenEvent } from './priority-choice.ts';
import './procedure-search.ts';
import type { GroupFoundEvent, ProcedureSearch } from './procedure-search.ts';
import { waitingStyles } from './waiting-styles.ts';

/** Take a number: choose a group (or find it by typing), get the ticket. One tap from the tiles to the paper. */
export class TakeTicket extends McElement {
  static override styles = [
    screenStyles,
    groupTilesStyles,
    waitingStyles,
    css`
      :host {
        display: grid;
      }
      .groups {
        display: grid;
        grid-template-rows: auto auto minmax(min-content, 1fr);
        gap: var(--_mc-space);
      }
      .title {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        justify-content: space-between;
        gap: var(--_mc-space-s) var(--_mc-space);
      }
      .intro {
        color: var(--_mc-ink-soft);
      }
    `,
  ];

  /** A group handed over by another journey: its ticket is taken at once. */
  @property({ attribute: false }) handover: Handover = {};
  @consume({ context: apiContext })
  private api: Api = createApi();
  @consume({ context: streamContext })
  private stream: LiveStream = sharedStream();
  @consume({ context: deskContext })
  private desk: TicketDesk | undefined;
  @state() private asking: Asking | null = null;
  @state() private priority: PriorityClass | null = null;
  @state() private searching = false;
  @query('mc-procedure-search') private readonly searchBox!: ProcedureSearch | null;
  private asked: { id: string; group: string } | null = null;

  private readonly catalogue = new Live(this, () => ({
    stream: () => this.stream,
    topics: [],
    load: async () => {
      const [groups, classes] = await Promise.all([
        this.api.queue.serviceGroups(),
        this.api.queue.priorityClasses(),
      ]);
      return { groups: groups.items, classes: classes.items };
    },
  }));
  private readonly queue = new Live(this, () => ({
    stream: () => this.stream,
    topics: ['queue'],
    load: () => this.api.queue.state(),
  }));

  /** A ticket is on its way: the person stays with it. */
  get busy(): boolean {
    return this.asking?.phase === 'sending' || this.asking?.phase === 'retrying';
  }

  back(): boolean {
    if (this.asking?.phase === 'refused') {
      this.asking = null;
      return true;
    }
    if (this.asking?.phase === 'retrying') return false;
    if (this.busy) return true;
    return this.asking === null && (this.searchBox?.clear() ?? false);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Who starts again while the line is cut does not want a slip to come out later.
    if (this.busy && this.asked) void this.desk?.forget(this.asked.id);
  }

  protected override firstUpdated(): void {
    if (this.handover.serviceGroupId) this.take(this.handover.serviceGroupId);
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('asking') && this.hasUpdated) void focusTitle(this);
  }

  protected override render() {
    switch (this.asking?.phase) {
      case 'issued':
        return html`<mc-issued-ticket
          .ticket=${this.asking.ticket}
          .groups=${this.catalogue.value?.groups ?? []}
        ></mc-issued-ticket>`;
      case 'sending':
      case 'retrying':
        return this.renderWaiting(this.asking.phase === 'retrying');
      case 'refused':
        return this.renderRefused();
      default:
        return this.renderGroups();
    }
  }

  private renderGroups() {
    const text = takeTicketMessages(this.language);
    const catalogue = this.catalogue.value;
    if (!catalogue) {
      return this.catalogue.failure
        ? notice({
            role: 'alert',
            tone: 'attention',
            icon: cloudOff,
            title: text.loadFailed,
            text: text.loadFailedNext,
          })
        : html`<p class="waiting" role="status">${text.loading}</p>`;
    }
    return html`<div class="groups">
      <div class="title">
        <div>
          <h1 tabindex="-1">${text.title}</h1>
          <p class="intro">${text.intro}</p>
        </div>
        <mc-priority-choice
          .classes=${catalogue.classes}
          .chosen=${this.priority}
          @kiosk-priority=${(event: PriorityChosenEvent) => (this.priority = event.chosen)}
        ></mc-priority-choice>
      </div>
      <mc-procedure-search
        .groups=${catalogue.groups}
        @kiosk-search-changed=${() => (this.searching = this.searchBox?.hasResults ?? false)}
        @kiosk-group-found=${(event: GroupFoundEvent) => this.choose(event.group)}
      ></mc-procedure-search>
      ${
        this.searching
          ? nothing
          : groupTiles(catalogue.groups, this.queue.value, this.language, (group) => this.choose(group))
      }
    </div>`;
  }

  private renderWaiting(slow: boolean) {
    const text = takeTicketMessages(this.language);
    return html`<div class="waiting" role="status">
      ${icon(loader)}
      <h1 tabindex="-1">${text.sending}</h1>
      ${
        slow
          ? html`<p>${text.retrying}</p>
              <p>${text.retryingNext}</p>
              <button class="button" type="button" @click=${() => this.giveUp()}>${text.giveUp}</button>`
          : nothing
      }
    </div>`;
  }

  private renderRefused() {
    const text = takeTicketMessages(this.language);
    const again = () => {
      if (this.asked) this.take(this.asked.group);
    };
    return notice({
      role: 'alert',
      tone: 'error',
      icon: cloudOff,
      title: text.refused,
      text: text.refusedNext,
      action: html`<button class="button primary" type="button" @click=${again}>${text.again}</button>`,
    });
  }

  private choose(group: ServiceGroup): void {
    this.take(group.id);
  }

  /** A second tap while the first is on its way is the same ticket: it does nothing. */
  private take(serviceGroupId: string): void {
    if (!this.desk || this.busy || this.asking?.phase === 'issued') return;
    const id = this.desk.take(
      { serviceGroupId, priority: this.priority?.id ?? null, lang: this.language },
      (asking) => this.follow(asking),
    );
    this.asked = { id, group: serviceGroupId };
  }

  private follow(asking: Asking): void {
    this.asking = asking;
    if (asking.phase === 'refused' && asking.failure.kind === 'refused') {
      this.dispatchEvent(new PairingNeededEvent());
    }
  }

  private giveUp(): void {
    this.dispatchEvent(new FinishEvent());
  }
}

define('mc-take-ticket', TakeTicket);

declare global {
  interface HTMLElementTagNameMap {
    'mc-take-ticket': TakeTicket;
  }
}
