import type { Call } from '@motcua/domain/queue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import wifiOff from 'lucide/dist/esm/icons/wifi-off.mjs';
import { LiveElement } from '../base/live-element.ts';
import { define } from '../base/define.ts';
import { localized } from '../base/messages.ts';
import { failureOf } from '../parts/failure-notice.ts';
import { icon } from '../parts/icon.ts';
import { skeleton } from '../parts/skeleton.ts';
import { Age } from './age.ts';
import { Hall } from './hall.ts';
import { boardMessages, type BoardWords } from './messages.ts';
import { boardStyles } from './queue-board.styles.ts';

/** A new call is on the board. */
export interface QueueBoardEvents {
  'mc-call': CustomEvent<Call>;
}

/** Seconds without news before the board says that its numbers may be old; longer than it asks by itself. */
const PATIENCE = 10;

/**
 * The board in the hall: the call that is now, the ones before, and who is next, live. It shows numbers and counters,
 * nothing about a person.
 *
 * @element mc-queue-board
 *
 * @attr {string} api - Server of the API; by default the one the script came from.
 * @attr {string} lang - `vi` or `en`; by default that of the nearest ancestor.
 * @attr {light|contrast|dark} theme - Set of colours; `dark` suits a screen in a hall.
 *
 * @slot - Notices of the centre, along the foot.
 *
 * @fires {CustomEvent<Call>} mc-call - A number was called, or called again.
 */
export class QueueBoard extends LiveElement {
  static override styles = boardStyles;

  readonly #hall = new Hall(
    this,
    () => this.client,
    () => this.stream,
  );
  readonly #age = new Age(this, () => this.#hall.oldSince);
  #lastCall: string | undefined;

  protected override clientChanged(): void {
    this.#hall.start();
  }

  protected override updated(): void {
    const state = this.#hall.state.value;
    if (!state) return;
    const [call] = state.calls;
    const key = call ? `${call.number} ${call.calledAt} ${call.times}` : '';
    const first = this.#lastCall === undefined;
    if (key === this.#lastCall) return;
    this.#lastCall = key;
    if (call && !first) this.dispatchEvent(new CustomEvent('mc-call', { detail: call }));
  }

  protected override render(): TemplateResult {
    const t = boardMessages(this.language);
    return html`<div class="root board" lang=${this.language}>
      ${this.#hall.state.value ? html`${this.#calls(t)} ${this.#next(t)}` : this.#waiting(t)}
      <div class="foot">${this.#lineNotice(t)}<slot></slot></div>
    </div>`;
  }

  #waiting(t: BoardWords): TemplateResult {
    const { state } = this.#hall;
    return html`<div class="whole">
      ${state.failure ? failureOf(state, this.language) : skeleton(t.loading, 4)}
    </div>`;
  }

  #calls(t: BoardWords): TemplateResult {
    const [now, ...before] = this.#hall.calls;
    if (!now) {
      return html`<section class="calls empty">
        <p class="no-call" role="status">${t.noCall}</p>
        <p>${t.noCallAdvice}</p>
      </section>`;
    }
    const counter = localized(now.counterName, this.language);
    return html`<section class="calls" aria-label=${t.now}>
      <div class="now">
        <p class="label">
          ${t.now}${now.times > 1 ? html` <span class="again">${t.again(now.times)}</span>` : nothing}
        </p>
        <p class="number">${now.number}</p>
        <p class="counter">${counter}</p>
        <p class="visually-hidden" role="status">${t.spoken(now.number, counter)}</p>
      </div>
      ${
        before.length === 0
          ? nothing
          : html`<div class="before">
              <p class="label">${t.before}</p>
              <ol class="list">
                ${repeat(
                  before.slice(0, 5),
                  (call) => `${call.number} ${call.calledAt}`,
                  (call) =>
                    html`<li>
                      <span class="small-number">${call.number}</span>
                      <span>${localized(call.counterName, this.language)}</span>
                    </li>`,
                )}
              </ol>
            </div>`
      }
    </section>`;
  }

  #next(t: BoardWords): TemplateResult {
    const groups = this.#hall.state.value?.groups.filter(({ waiting }) => waiting > 0) ?? [];
    const named = new Map(this.#hall.groups.value?.items.map((group) => [group.id, group]));
    return html`<section class="side" aria-label=${t.next}>
      <p class="label">${t.next}</p>
      ${
        groups.length === 0
          ? html`<p class="soft">${t.nobody}</p>`
          : html`<ul class="list ${groups.length > 6 ? 'many' : ''}">
              ${groups.map((group) => {
                const name = named.get(group.serviceGroupId)?.name;
                return html`<li class="group">
                  <span class="group-name">${name ? localized(name, this.language) : nothing}</span>
                  <span class="group-next">${group.next.slice(0, 3).join(' · ')}</span>
                  <span class="soft">${t.waiting(group.waiting)}</span>
                </li>`;
              })}
            </ul>`
      }
    </section>`;
  }

  #lineNotice(t: BoardWords): TemplateResult | typeof nothing {
    const seconds = this.#age.seconds;
    if (seconds === null || seconds < PATIENCE) return nothing;
    const age = seconds < 60 ? t.seconds(seconds) : t.minutes(Math.floor(seconds / 60));
    return html`<p class="lost" role="status">${icon(wifiOff)} ${t.lost(age)}</p>`;
  }
}

/** Registers the element. */
export function defineQueueBoard(): void {
  define('mc-queue-board', QueueBoard);
}

declare global {
  interface HTMLElementTagNameMap {
    'mc-queue-board': QueueBoard;
  }
}
