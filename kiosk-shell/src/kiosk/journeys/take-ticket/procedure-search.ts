import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import searchIcon from 'lucide/dist/esm/icons/search.mjs';
import x from 'lucide/dist/esm/icons/x.mjs';
import { createApi, type Api } from '@motcua/components/api/client.js';
import { ApiFailure } from '@motcua/components/api/failure.js';
import { apiContext } from '@motcua/components/base/context.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { localized } from '@motcua/components/base/messages.js';
import { icon } from '@motcua/components/parts/icon.js';
import type { ProcedureSummary } from '@motcua/domain/procedures/procedure';
import type { ServiceGroup } from '@motcua/domain/queue/schema';
import { screenStyles } from '../../../page/styles.ts';
import { groupOf } from './group-of.ts';
import { takeTicketMessages } from './messages.ts';

/** A group was found by typing a procedure. */
export class GroupFoundEvent extends Event {
  static readonly type = 'kiosk-group-found';
  constructor(readonly group: ServiceGroup) {
    super(GroupFoundEvent.type);
  }
}

const DEBOUNCE_MS = 250;
const SHOWN = 5;

/** Types a procedure, finds the group to queue for. Fires `kiosk-group-found`. */
export class ProcedureSearch extends McElement {
  static override styles = [
    screenStyles,
    css`
      .box {
        position: relative;
      }
      .input {
        padding-inline-start: 76px;
      }
      .box > .icon {
        position: absolute;
        inset-inline-start: 24px;
        bottom: 22px;
        color: var(--_mc-ink-soft);
      }
      .box > .button {
        position: absolute;
        inset-inline-end: 4px;
        bottom: 4px;
      }
      ul {
        display: grid;
        gap: var(--_mc-space-s);
        margin: var(--_mc-space-s) 0 0;
        padding: 0;
        list-style: none;
      }
      .result {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        justify-content: stretch;
        gap: 0;
        width: 100%;
        padding: var(--_mc-space-s) var(--_mc-space);
        font-weight: 600;
        text-align: start;
      }
      .result small {
        color: var(--_mc-lacquer);
        font-size: var(--_mc-text-s);
        font-weight: 600;
      }
      .status {
        margin-top: var(--_mc-space-s);
        color: var(--_mc-ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) groups: readonly ServiceGroup[] = [];
  @consume({ context: apiContext })
  private api: Api = createApi();
  @state() private words = '';
  @state() private found: { procedure: ProcedureSummary; group: ServiceGroup }[] | null = null;
  @query('.input') private readonly input!: HTMLInputElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | undefined;

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('found') || changed.has('words')) this.dispatchEvent(new Event('kiosk-search-changed'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.running?.abort();
  }

  /** Empties the field. True when there was something to empty. */
  clear(): boolean {
    if (this.words === '') return false;
    this.input.value = '';
    this.input.focus();
    this.type('');
    return true;
  }

  protected override render() {
    const text = takeTicketMessages(this.language);
    return html`<form
        class="box"
        role="search"
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.search();
        }}
      >
        <label class="field">
          <span>${text.search}</span>
          <input
            class="input"
            type="search"
            autocomplete="off"
            placeholder=${text.example}
            @input=${() => this.type(this.input.value)}
          />
        </label>
        ${icon(searchIcon)}
        ${
          this.words === ''
            ? nothing
            : html`<button class="button quiet" type="button" @click=${() => this.clear()}>
                ${icon(x)}${text.clear}
              </button>`
        }
      </form>
      <p class="status" role="status">${this.status()}</p>
      ${
        this.found?.length
          ? html`<ul>
              ${this.found.map(
                ({ procedure, group }) =>
                  html`<li>
                    <button
                      class="button result"
                      type="button"
                      @click=${() => this.dispatchEvent(new GroupFoundEvent(group))}
                    >
                      ${procedure.name}
                      <small>${text.groupOf(localized(group.name, this.language))}</small>
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }`;
  }

  private status() {
    const text = takeTicketMessages(this.language);
    if (this.found === null) return nothing;
    if (this.found.length > 0) return text.found(this.found.length);
    return `${text.notFound} ${text.notFoundNext}`;
  }

  private type(words: string): void {
    this.words = words;
    clearTimeout(this.timer);
    if (words.trim().length < 2) {
      this.running?.abort();
      this.found = null;
      return;
    }
    this.timer = setTimeout(() => void this.search(), DEBOUNCE_MS);
  }

  /** Something was found, so the tiles make room for it. */
  get hasResults(): boolean {
    return (this.found?.length ?? 0) > 0;
  }

  private async search(): Promise<void> {
    clearTimeout(this.timer);
    this.running?.abort();
    this.running = new AbortController();
    const { signal } = this.running;
    try {
      const answer = await this.api.procedures.search({ query: { q: this.words, limit: 20 } }, { signal });
      const found = answer.items.flatMap((procedure) => {
        const group = groupOf(procedure, this.groups);
        return group ? [{ procedure, group }] : [];
      });
      this.found = found.slice(0, SHOWN);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ApiFailure)) throw error;
      this.found = [];
    }
  }
}

define('mc-procedure-search', ProcedureSearch);

declare global {
  interface HTMLElementTagNameMap {
    'mc-procedure-search': ProcedureSearch;
  }
}
