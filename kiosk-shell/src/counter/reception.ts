import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import printer from 'lucide/dist/esm/icons/printer.mjs';
import { createApi, type Api } from '@motcua/components/api/client.js';
import { sharedStream, type LiveStream } from '@motcua/components/api/stream.js';
import { apiContext, streamContext } from '@motcua/components/base/context.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { localized } from '@motcua/components/base/messages.js';
import { icon } from '@motcua/components/parts/icon.js';
import { notice } from '@motcua/components/parts/notice.js';
import type { PriorityClass, ServiceGroup, Ticket } from '@motcua/domain/queue/schema';
import { Live } from '../page/live.ts';
import { screenStyles } from '../page/styles.ts';
import { printingMessages } from '../printing/messages.ts';
import { printingState } from '../printing/printing-state.ts';
import { Outbox } from '../queue/outbox.ts';
import { TicketDesk, type Asking } from '../queue/ticket-desk.ts';
import { troubleOf, type Trouble } from '../session/failure-words.ts';
import { receptionMessages } from './reception-messages.ts';
import { receptionStyles } from './reception-styles.ts';
import { Shortcuts } from './shortcuts.ts';

/** Two keys, one ticket: the group's letter, then the priority class or Enter; printed at the desk's printer. */
export class Reception extends McElement {
  static override styles = [screenStyles, receptionStyles];

  @property({ attribute: false }) groups: readonly ServiceGroup[] = [];
  @property({ attribute: false }) classes: readonly PriorityClass[] = [];
  @property({ type: Boolean }) shortcuts = true;
  @consume({ context: apiContext })
  private api: Api = createApi();
  @consume({ context: streamContext })
  private stream: LiveStream = sharedStream();
  @state() private group: ServiceGroup | null = null;
  @state() private asking: Asking | null = null;
  @state() private last: Ticket | null = null;
  @state() private said = '';
  @state() private trouble: Trouble | null = null;
  @state() private waitedMs = 0;
  private since = performance.now();
  private tick: ReturnType<typeof setInterval> | undefined;
  private desk: TicketDesk | undefined;

  private readonly queue = new Live(this, () => ({
    stream: () => this.stream,
    topics: ['queue'],
    load: () => this.api.queue.state(),
  }));
  /** The last ticket again whenever its printing or its place may have changed. */
  private readonly lastLive = new Live(this, () => {
    const { last } = this;
    return {
      stream: () => this.stream,
      topics: ['print-job', 'queue'],
      load: last ? () => this.api.queue.ticket({ params: { id: last.id } }) : null,
    };
  });
  private readonly printer = new Live(this, () => ({
    stream: () => this.stream,
    topics: ['device'],
    load: async () => (await this.api.devices.list()).items.find((device) => device.id === 'printer') ?? null,
  }));

  constructor() {
    super();
    new Shortcuts(this, (key) => this.shortcuts && this.onKey(key));
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
    const text = receptionMessages(this.language);
    return html`<div class="reception">
      <section aria-labelledby="step">
        <h2 id="step">${this.group ? text.step2(localized(this.group.name, this.language)) : text.step1}</h2>
        <p class="hint">${this.group ? text.step2Hint : text.step1Hint}</p>
        ${this.group ? this.renderClasses() : this.renderGroups()}
      </section>
      <section class="last" aria-labelledby="last">${this.renderLast()}</section>
    </div>`;
  }

  private renderGroups() {
    const text = receptionMessages(this.language);
    const waiting = new Map(this.queue.value?.groups.map((each) => [each.serviceGroupId, each.waiting]));
    return html`<ul class="choices">
      ${this.groups.map(
        (group) =>
          html`<li>
            <button
              class="button"
              type="button"
              data-group=${group.id}
              aria-keyshortcuts=${group.prefix}
              @click=${() => this.chooseGroup(group)}
            >
              <kbd aria-hidden="true">${group.prefix}</kbd>
              <span>${localized(group.name, this.language)}</span>
              <small>${text.waiting(waiting.get(group.id) ?? 0)}</small>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  private renderClasses() {
    const text = receptionMessages(this.language);
    const choice = (key: string, label: string, chosen: PriorityClass | null) =>
      html`<li>
        <button class="button" type="button" aria-keyshortcuts=${key} @click=${() => this.take(chosen)}>
          <kbd aria-hidden="true">${key}</kbd><span>${label}</span>
        </button>
      </li>`;
    return html`<ul class="choices">
      ${choice('Enter', text.none, null)}
      ${this.classes.map((each, i) => choice(String(i + 1), localized(each.name, this.language), each))}
    </ul>`;
  }

  private renderLast() {
    const text = receptionMessages(this.language);
    const paper = printingMessages(this.language);
    const ticket = this.lastLive.value ?? this.last;
    const phase = this.asking?.phase;
    const state = ticket
      ? printingState(ticket.print, this.printer.value?.status ?? null, this.waitedMs)
      : 'not-asked';
    const failed = state === 'no-paper' || state === 'cover-open' || state === 'no-answer';
    return html`<h2 id="last">${text.last}</h2>
      <div role="status">
        ${phase === 'sending' ? html`<p>${text.sending}</p>` : nothing}
        ${phase === 'retrying' ? html`<p>${text.retrying}</p>` : nothing}
        ${
          ticket
            ? html`<p class="number">${ticket.number}</p>
                <p>${text.ahead(ticket.peopleAhead)}</p>
                <p class=${failed ? 'failed' : ''}>${paper.paper(state)}</p>`
            : html`<p class="hint">${text.lastNone}</p>`
        }
        <p>${this.said}</p>
      </div>
      ${
        this.trouble === null
          ? nothing
          : notice({ role: 'alert', tone: 'error', icon: circleAlert, ...this.trouble })
      }
      ${
        ticket
          ? html`<button class="button" type="button" aria-keyshortcuts="I" @click=${() => this.reprint()}>
              ${icon(printer)}${text.reprint}${
                this.shortcuts && !this.group ? html`<kbd aria-hidden="true">I</kbd>` : nothing
              }
            </button>`
          : nothing
      }`;
  }

  /** Series letters leave out I and O, so that I is free for printing again. */
  private onKey(key: string): boolean {
    if (this.group) {
      const chosen = key === 'Enter' ? null : this.classes[Number(key) - 1];
      if (key === 'Escape') this.group = null;
      else if (chosen === undefined) return false;
      else this.take(chosen);
      return true;
    }
    const group = this.groups.find((each) => each.prefix.toLowerCase() === key);
    if (group) this.chooseGroup(group);
    else if (key === 'i' && this.last) void this.reprint();
    else return false;
    return true;
  }

  private chooseGroup(group: ServiceGroup): void {
    this.group = group;
    this.said = '';
    this.trouble = null;
    void this.focusFirstChoice();
  }

  /** The second key is Enter, wherever the focus was: on a tab or a tile it would press that again. */
  private async focusFirstChoice(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.choices button')?.focus();
  }

  private take(priority: PriorityClass | null): void {
    if (!this.group) return;
    const serviceGroupId = this.group.id;
    this.group = null;
    this.since = performance.now();
    this.desk ??= new TicketDesk(this.api, new Outbox('motcua-reception'));
    this.desk.take({ serviceGroupId, priority: priority?.id ?? null, lang: 'vi' }, (asking) =>
      this.follow(asking),
    );
  }

  private follow(asking: Asking): void {
    this.asking = asking;
    if (asking.phase === 'issued') {
      this.last = asking.ticket;
      this.lastLive.set(asking.ticket);
      // The printer may have been faster than this answer.
      void this.lastLive.refresh();
    }
    if (asking.phase === 'refused') {
      const { text } = troubleOf(asking.failure, this.language);
      this.trouble = { title: receptionMessages(this.language).refused, text };
    }
  }

  private async reprint(): Promise<void> {
    if (!this.last) return;
    this.trouble = null;
    this.since = performance.now();
    try {
      const ticket = await this.api.queue.reprint({ params: { id: this.last.id } });
      this.lastLive.set(ticket);
      this.said = receptionMessages(this.language).reprinted(ticket.number);
    } catch (error) {
      this.trouble = troubleOf(error, this.language);
    }
  }
}

define('mc-reception', Reception);

declare global {
  interface HTMLElementTagNameMap {
    'mc-reception': Reception;
  }
}
