import type { Ticket } from '@motcua/domain/queue/schema';
import { ticketIdOf } from '@motcua/domain/queue/ticket';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import circleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import clock from 'lucide/dist/esm/icons/clock.mjs';
import searchX from 'lucide/dist/esm/icons/search-x.mjs';
import megaphone from 'lucide/dist/esm/icons/megaphone.mjs';
import { Breath } from '../api/breath.ts';
import { Remote } from '../api/remote.ts';
import { LiveElement } from '../base/live-element.ts';
import { define } from '../base/define.ts';
import { failureOf } from '../parts/failure-notice.ts';
import { icon } from '../parts/icon.ts';
import { notice } from '../parts/notice.ts';
import { skeleton } from '../parts/skeleton.ts';
import { ticketMessages, type TicketWords } from './messages.ts';
import { ticketStyles } from './queue-ticket.styles.ts';

/** The ticket's state has changed: people ahead, called, served. */
export interface QueueTicketEvents {
  'mc-ticket-change': CustomEvent<Ticket>;
}

/** Milliseconds between two questions about one ticket. */
const BREATH = 1000;

const looks = { waiting: clock, called: megaphone, completed: circleCheck };

/**
 * A queue ticket: its number, how many people are ahead, and its state, live.
 *
 * @element mc-queue-ticket
 *
 * @attr {string} api - Server of the API; by default the one the script came from.
 * @attr {string} ticket - The ticket's id, or the code printed on its slip.
 * @attr {string} lang - `vi` or `en`; by default that of the nearest ancestor.
 * @attr {light|contrast|dark} theme - Set of colours; by default the page's.
 * @attr {comfortable|kiosk} density - Size of text and targets.
 *
 * @fires {CustomEvent<Ticket>} mc-ticket-change - Something about the ticket has changed.
 */
export class QueueTicket extends LiveElement {
  static override styles = ticketStyles;

  @property() ticket = '';
  /** The ticket, where the page has it already, e.g. just issued. */
  @property({ attribute: false }) value: Ticket | undefined;

  readonly #fetched = new Remote<Ticket>(this);
  #breath = new Breath(BREATH, () => this.#fetch());
  #unsubscribe: (() => void) | undefined;
  #told = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#breath.stop();
  }

  protected override clientChanged(): void {
    this.#start();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('ticket') && this.ticket !== '' && this.#id === null)
      this.warn('ticket is neither an id nor a ticket code.');
    const again = this.hasUpdated && (changed.has('ticket') || changed.has('value'));
    super.willUpdate(changed);
    if (again) this.#start();
  }

  protected override updated(): void {
    const ticket = this.#shown;
    if (!ticket) return;
    const key = `${ticket.id} ${ticket.state} ${ticket.peopleAhead} ${ticket.print}`;
    if (key === this.#told) return;
    this.#told = key;
    this.dispatchEvent(new CustomEvent('mc-ticket-change', { detail: ticket }));
  }

  protected override render(): TemplateResult {
    const t = ticketMessages(this.language);
    return html`<div class="root" lang=${this.language}>${this.#content(t)}</div>`;
  }

  get #id(): string | null {
    if (this.value && this.ticket === '') return this.value.id;
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(this.ticket)
      ? this.ticket.toLowerCase()
      : ticketIdOf(this.ticket);
  }

  get #shown(): Ticket | undefined {
    return this.#fetched.value ?? this.value;
  }

  #content(t: TicketWords): TemplateResult {
    const ticket = this.#shown;
    if (ticket) return html`${this.#face(ticket, t)} ${this.#passing}`;
    const { failure } = this.#fetched;
    if (this.#id === null || failure?.kind === 'not-found') {
      const unknown = this.ticket !== '';
      return notice({
        role: 'status',
        tone: 'attention',
        icon: searchX,
        title: unknown ? t.unknown : t.noTicket,
        text: t.unknownAdvice,
      });
    }
    return failure ? html`${failureOf(this.#fetched, this.language)}` : skeleton(t.loading, 2);
  }

  /** What is shown may be old; the number stays. */
  get #passing(): TemplateResult | typeof nothing {
    return failureOf(this.#fetched, this.language);
  }

  #face(ticket: Ticket, t: TicketWords): TemplateResult {
    return html`<p class="label">${t.yourNumber}</p>
      <p class="number">${ticket.number}</p>
      <div class="state ${ticket.state}" role="status">
        ${icon(looks[ticket.state])}
        <p>
          ${ticket.state === 'waiting' ? t.ahead(ticket.peopleAhead) : t[ticket.state]}
          ${
            ticket.state === 'called' && ticket.counterId
              ? html`<strong class="counter">${t.counter(ticket.counterId)}</strong>`
              : nothing
          }
        </p>
      </div>
      ${ticket.state === 'waiting' ? html`<p class="soft">${t.missed}</p>` : nothing}`;
  }

  #start(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#breath.stop();
    // Another question does not wait for the last one's breath.
    this.#breath = new Breath(BREATH, () => this.#fetch());
    const id = this.#id;
    this.#fetched.clear();
    if (id === null || !this.isConnected) return;
    if (this.value?.id !== id) this.#breath.nudge();
    this.#unsubscribe = this.stream.subscribe({
      topics: ['ticket', 'queue'],
      onMessage: ({ payload }) => {
        // Hundreds of phones may follow tickets: only what touches this one's group is worth a question.
        const group = this.#shown?.serviceGroupId;
        if (group === undefined || payload['serviceGroupId'] === group) this.#breath.nudge();
      },
      onReset: () => this.#breath.nudge(),
    });
  }

  async #fetch(): Promise<void> {
    const id = this.#id;
    if (id === null || !this.isConnected) return;
    await this.#fetched.load((signal) => this.client.queue.ticket({ params: { id } }, { signal }));
  }
}

/** Registers the element. */
export function defineQueueTicket(): void {
  define('mc-queue-ticket', QueueTicket);
}

declare global {
  interface HTMLElementTagNameMap {
    'mc-queue-ticket': QueueTicket;
  }
}
