import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import cloudOff from 'lucide/dist/esm/icons/cloud-off.mjs';
import keyboardIcon from 'lucide/dist/esm/icons/keyboard.mjs';
import logOut from 'lucide/dist/esm/icons/log-out.mjs';
import { define } from '@motcua/components/base/define.js';
import { localized } from '@motcua/components/base/messages.js';
import { icon } from '@motcua/components/parts/icon.js';
import { notice } from '@motcua/components/parts/notice.js';
import type { LineState } from '@motcua/components/api/stream.js';
import type { Counter, PriorityClass, ServiceGroup } from '@motcua/domain/queue/schema';
import { timeText } from '../page/dates.ts';
import { Fragment } from '../page/fragment.ts';
import { Live } from '../page/live.ts';
import { pageMessages } from '../page/messages.ts';
import { deskName } from '../page/desk-name.ts';
import { Screen } from '../page/screen.ts';
import { screenStyles } from '../page/styles.ts';
import { tabs, tabStyles } from '../page/tabs.ts';
import '../page/top-bar.ts';
import '../session/sign-in.ts';
import './calling.ts';
import './counter-choice.ts';
import type { CounterChosenEvent } from './counter-choice.ts';
import { counterMessages } from './messages.ts';
import './reception.ts';

/** Where this machine remembers its counter: a place, nothing about a person. */
const REMEMBERED = 'motcua:counter';

interface Catalogue {
  counters: Counter[];
  groups: ServiceGroup[];
  classes: PriorityClass[];
}

/** The officer's screen: sign in, choose the counter, call; or take numbers for people at the reception. */
export class CounterScreen extends Screen {
  static override styles = [
    screenStyles,
    tabStyles,
    css`
      .line {
        padding: var(--_mc-space-s) var(--_mc-space-l);
        background: var(--_mc-gold-wash);
        color: var(--_mc-gold);
        font-weight: 600;
      }
      .notice {
        margin: var(--_mc-space-l);
      }
    `,
  ];

  @state() private chosen = localStorage.getItem(REMEMBERED);
  @state() private shortcuts = true;
  @state() private line: LineState = { open: true, since: Date.now() };
  private readonly fragment = new Fragment(this);
  private readonly catalogue = new Live<Catalogue>(this, () => ({
    stream: () => this.stream,
    topics: [],
    load: async () => {
      const [counters, groups, classes] = await Promise.all([
        this.api.queue.counters(),
        this.api.queue.serviceGroups(),
        this.api.queue.priorityClasses(),
      ]);
      return { counters: counters.items, groups: groups.items, classes: classes.items };
    },
  }));
  private endStream: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.endStream = this.stream.subscribe({
      topics: ['queue'],
      onMessage: () => undefined,
      onLine: (line) => (this.line = line),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.endStream?.();
  }

  protected override render() {
    const text = counterMessages(this.language);
    const session = this.session.current;
    const heading = this.counter ? localized(this.counter.name, this.language) : text.title;
    return html`<mc-top-bar heading=${heading} centre=${deskName(this.centre, this.language)}>
        ${
          this.counter && !session?.device
            ? html`<button class="button" type="button" @click=${() => this.choose(null)}>
                ${text.change}
              </button>`
            : nothing
        }
        <button
          class="button chip"
          type="button"
          aria-pressed=${this.shortcuts ? 'true' : 'false'}
          @click=${() => (this.shortcuts = !this.shortcuts)}
        >
          ${icon(keyboardIcon)}${text.shortcuts}
        </button>
        ${
          session?.staff
            ? html`<span>${session.staff.displayName}</span>
                <button class="button" type="button" @click=${() => this.session.signOut()}>
                  ${icon(logOut)}${text.signOut}
                </button>`
            : nothing
        }
      </mc-top-bar>
      ${this.renderBody()}`;
  }

  private renderBody() {
    const page = pageMessages(this.language);
    if (!this.session.current) {
      return this.unreachable
        ? notice({
            role: 'alert',
            tone: 'attention',
            icon: cloudOff,
            title: page.unreachable,
            text: page.unreachableNext,
          })
        : nothing;
    }
    if (!this.session.mayActAs('counter')) return html`<main><mc-sign-in></mc-sign-in></main>`;
    if (!this.catalogue.value) return nothing;
    if (!this.counter) {
      return html`<main>
        <mc-counter-choice
          @counter-chosen=${(event: CounterChosenEvent) => this.choose(event.counter.id)}
        ></mc-counter-choice>
      </main>`;
    }
    const text = counterMessages(this.language);
    const view = this.fragment.value === 'reception' ? 'reception' : 'calling';
    const views = [
      { id: 'calling', label: text.calling },
      { id: 'reception', label: text.reception },
    ];
    return html`${tabs(text.title, views, view)}
      ${
        this.line.open
          ? nothing
          : html`<p class="line" role="status">${page.lineCut(timeText(new Date(this.line.since)))}</p>`
      }
      <main>
        ${
          view === 'calling'
            ? html`<mc-calling
                counter=${this.counter.id}
                .groups=${this.catalogue.value.groups}
                .classes=${this.catalogue.value.classes}
                .shortcuts=${this.shortcuts}
              ></mc-calling>`
            : html`<mc-reception
                .groups=${this.catalogue.value.groups}
                .classes=${this.catalogue.value.classes}
                .shortcuts=${this.shortcuts}
              ></mc-reception>`
        }
      </main>`;
  }

  /** A paired counter screen is bound to its counter; any other machine remembers what was chosen. */
  private get counter(): Counter | null {
    const id = this.session.current?.device?.counterId ?? this.chosen;
    return this.catalogue.value?.counters.find((each) => each.id === id) ?? null;
  }

  private choose(id: string | null): void {
    this.chosen = id;
    if (id === null) localStorage.removeItem(REMEMBERED);
    else localStorage.setItem(REMEMBERED, id);
  }
}

define('mc-counter', CounterScreen);

declare global {
  interface HTMLElementTagNameMap {
    'mc-counter': CounterScreen;
  }
}
