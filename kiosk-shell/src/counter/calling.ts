import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import checkIcon from 'lucide/dist/esm/icons/check.mjs';
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import megaphone from 'lucide/dist/esm/icons/megaphone.mjs';
import repeat from 'lucide/dist/esm/icons/repeat-2.mjs';
import type { IconNode } from 'lucide';
import { ApiFailure } from '@motcua/components/api/failure.js';
import { createApi, type Api } from '@motcua/components/api/client.js';
import { sharedStream, type LiveStream } from '@motcua/components/api/stream.js';
import { apiContext, streamContext } from '@motcua/components/base/context.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { localized } from '@motcua/components/base/messages.js';
import { icon } from '@motcua/components/parts/icon.js';
import { notice } from '@motcua/components/parts/notice.js';
import type { CounterState, PriorityClass, ServiceGroup, Ticket } from '@motcua/domain/queue/schema';
import { timeText } from '../page/dates.ts';
import { Live } from '../page/live.ts';
import { screenStyles } from '../page/styles.ts';
import { troubleOf, type Trouble } from '../session/failure-words.ts';
import { sessionContext, type SessionStore } from '../session/session-store.ts';
import { callingStyles } from './calling-styles.ts';
import { counterMessages } from './messages.ts';
import { Shortcuts } from './shortcuts.ts';

/** After a call its key rests for a moment, so that a double click never calls two people. */
const REST_MS = 800;

/** The officer's calls: who is served now, call next, call again, complete; who waits. */
export class Calling extends McElement {
  static override styles = [screenStyles, callingStyles];

  /** Id of the counter. */
  @property() counter = '';
  @property({ attribute: false }) groups: readonly ServiceGroup[] = [];
  @property({ attribute: false }) classes: readonly PriorityClass[] = [];
  @property({ type: Boolean }) shortcuts = true;
  @consume({ context: apiContext })
  private api: Api = createApi();
  @consume({ context: streamContext })
  private stream: LiveStream = sharedStream();
  @consume({ context: sessionContext })
  private session: SessionStore | undefined;
  private running = false;
  private rests: Action | null = null;
  @state() private said = '';
  @state() private trouble: Trouble | null = null;

  private readonly state = new Live<CounterState>(this, () => ({
    stream: () => this.stream,
    topics: ['queue', 'ticket'],
    load: () => this.api.queue.counter({ params: { id: this.counter } }),
  }));
  private readonly hall = new Live(this, () => ({
    stream: () => this.stream,
    topics: ['queue'],
    load: () => this.api.queue.state(),
  }));

  constructor() {
    super();
    new Shortcuts(this, (key) => this.shortcuts && this.onKey(key));
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('counter') && changed.get('counter') !== undefined && changed.get('counter') !== '') {
      this.state.value = null;
      this.state.restart();
    }
  }

  protected override render() {
    const state = this.state.value;
    if (!state) return nothing;
    return html`<div class="calling">
      <section class="now" aria-labelledby="now">${this.renderNow(state)}</section>
      <section class="waiting" aria-labelledby="waiting">${this.renderWaiting(state)}</section>
    </div>`;
  }

  private renderNow({ current }: CounterState) {
    const text = counterMessages(this.language);
    return html`<h2 id="now">${text.now}</h2>
      ${current ? this.renderTicket(current) : html`<p class="nobody">${text.nobody}</p>`}
      <p class="said" role="status">${this.said || (current ? '' : text.nobodyHint)}</p>
      ${
        this.trouble === null
          ? nothing
          : notice({ role: 'alert', tone: 'error', icon: circleAlert, ...this.trouble })
      }
      <div class="actions">
        ${this.action('callNext', megaphone, text.callNext, 'Enter', true)}
        ${this.action('recall', repeat, text.recall, 'R', current !== null)}
        ${this.action('complete', checkIcon, text.complete, 'C', current !== null)}
      </div>`;
  }

  private renderTicket(ticket: Ticket) {
    const text = counterMessages(this.language);
    const group = this.groups.find((each) => each.id === ticket.serviceGroupId);
    const priority = this.classes.find((each) => each.id === ticket.priority);
    return html`<p class="number">${ticket.number}</p>
      <p class="about">
        ${group ? localized(group.name, this.language) : nothing}
        ${ticket.calledAt ? html`<span>${text.calledAt(timeText(ticket.calledAt))}</span>` : nothing}
        ${
          priority
            ? html`<strong>${text.priority(localized(priority.name, this.language))}</strong>`
            : nothing
        }
      </p>`;
  }

  private renderWaiting(state: CounterState) {
    const text = counterMessages(this.language);
    const counts = new Map(this.hall.value?.groups.map((each) => [each.serviceGroupId, each.waiting]));
    return html`<h2 id="waiting">${text.waitingHere}</h2>
      <p class="total">${text.people(state.waiting)}</p>
      <h3>${text.nextNumbers}</h3>
      <p class="next">
        ${
          state.next.length === 0
            ? text.nextNone
            : state.next.map((number) => html`<span class="number">${number}</span>`)
        }
      </p>
      <table>
        <caption class="visually-hidden">
          ${text.byGroup}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.group}</th>
            <th scope="col">${text.waiting}</th>
          </tr>
        </thead>
        <tbody>
          ${state.skills.map((id) => {
            const group = this.groups.find((each) => each.id === id);
            return html`<tr>
              <td>${group ? `${group.prefix} · ${localized(group.name, this.language)}` : id}</td>
              <td class="number">${counts.get(id) ?? 0}</td>
            </tr>`;
          })}
        </tbody>
      </table>`;
  }

  private action(what: Action, picture: IconNode, label: string, key: string, possible: boolean) {
    return html`<button
      class="button ${what === 'callNext' ? 'primary' : ''}"
      type="button"
      data-action=${what}
      aria-keyshortcuts=${key}
      aria-disabled=${possible ? 'false' : 'true'}
      @click=${() => this.act(what)}
    >
      ${icon(picture)}${label}${this.shortcuts ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
    </button>`;
  }

  private onKey(key: string): boolean {
    const action = ({ Enter: 'callNext', r: 'recall', c: 'complete' } as const)[key];
    if (!action) return false;
    this.act(action);
    return true;
  }

  private act(what: Action): void {
    const current = this.state.value?.current ?? null;
    if (this.running || this.rests === what || (what !== 'callNext' && !current)) return;
    void this.run(what);
  }

  private async run(what: Action): Promise<void> {
    const text = counterMessages(this.language);
    this.running = true;
    this.trouble = null;
    try {
      const ticket = await this.api.queue[what]({ params: { id: this.counter } });
      if (!ticket) {
        this.said = `${text.noneWaiting} ${text.noneWaitingNext}`;
      } else {
        const words = { callNext: text.called, recall: text.recalled, complete: text.completed };
        this.said = words[what](ticket.number);
      }
    } catch (error) {
      // A session that has ended shows the sign-in; the counter is remembered.
      if (error instanceof ApiFailure && error.kind === 'refused') await this.session?.load();
      this.trouble = troubleOf(error, this.language);
    }
    await this.state.refresh();
    this.running = false;
    this.rests = what;
    setTimeout(() => {
      if (this.rests === what) this.rests = null;
    }, REST_MS);
  }
}

type Action = 'callNext' | 'recall' | 'complete';

define('mc-calling', Calling);

declare global {
  interface HTMLElementTagNameMap {
    'mc-calling': Calling;
  }
}
