import { ContextConsumer } from '@lit/context';
import type { Centre } from '@motcua/domain/centre/contract';
import type { LifeEvent, ProcedureSummary } from '@motcua/domain/procedures/procedure';
import type { IconNode } from 'lucide';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Remote } from '../api/remote.ts';
import { ApiElement } from '../base/api-element.ts';
import { centreContext } from '../base/context.ts';
import { define } from '../base/define.ts';
import type { PageRequest, ProcedurePage } from '../procedure-page/procedure-page.ts';
import { linkedCode, linkTo } from './deep-link.ts';
import type { ProcedureBrowserEvents, SearchState } from './events.ts';
import type { Facets } from './filters.ts';
import { browserMessages } from './messages.ts';
import { Opened } from './opened.ts';
import { browserStyles } from './procedure-browser.styles.ts';
import { Search } from './search.ts';
import { listView } from './list-view.ts';
import { pageView } from './page-view.ts';

const nothingSought: SearchState = { q: '', field: '', level: '', lifeEvent: '' };

/**
 * Finds an administrative procedure and shows it whole: search as one types, with or without marks; life events; filters
 * by field and level; then what to bring, how long, how much, where, and both ways to file.
 *
 * @element mc-procedure-browser
 *
 * @attr {string} api - Server of the API, e.g. `https://mc.example`; by default the one the script came from.
 * @attr {string} lang - `vi` or `en`; by default that of the nearest ancestor.
 * @attr {string} field - Shows only the procedures of this field.
 * @attr {string} agency - Shows only the procedures of this agency (its id).
 * @attr {light|contrast|dark} theme - Set of colours; by default the page's.
 * @attr {comfortable|kiosk} density - Size of text and targets.
 * @attr {number} heading-level - Level of its first heading, 1 to 5; 2 unless told.
 * @attr {boolean} deep-link - Keeps the open procedure in the page's address as `?mc-procedure=CODE`.
 *
 * @slot - What to show when neither script nor network works, e.g. a link to the plain page.
 *
 * @fires {CustomEvent<SearchDetail>} mc-search - A search was answered.
 * @fires {CustomEvent<ProcedureDetail>} mc-procedure-open - A procedure is shown.
 * @fires {CustomEvent<{ code: string }>} mc-procedure-close - It is left.
 * @fires {CustomEvent<ProcedureDetail & { url: string }>} mc-file-online - Online filing was chosen; cancel it to take over.
 * @fires {CustomEvent<ProcedureDetail>} mc-file-at-counter - The counter was chosen; cancel it to take over.
 *
 * @cssprop --mc-lacquer - Colour of the main buttons.
 * @cssprop --mc-paper - Ground.
 * @cssprop --mc-ink - Text.
 * @cssprop --mc-radius - Roundness of corners.
 */
export class ProcedureBrowser extends ApiElement {
  static override styles = browserStyles;

  @property() field = '';
  @property() agency = '';
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  @state() private sought: SearchState = nothingSought;
  /** The list is wanted although nothing is sought. */
  @state() private listed = false;
  @state() private iconOf: ((name: string) => IconNode) | undefined;

  readonly #events = new Remote<{ items: LifeEvent[] }>(this);
  readonly #facets = new Remote<Facets>(this);
  readonly #centre = new Remote<Centre>(this);
  readonly #givenCentre = new ContextConsumer(this, { context: centreContext, subscribe: true });
  readonly #opened = new Opened(this, () => this.client);
  readonly #search = new Search(
    this,
    () => this.client,
    () => ({ agency: this.agency || undefined }),
    (found, { q, field, level, lifeEvent }) =>
      this.#tell('mc-search', { q, field, level, lifeEvent, total: found.total }),
  );
  #returnTo: string | null = null;

  /** What is being searched for, as in the field on the screen. Setting it searches. */
  get query(): string {
    return this.sought.q;
  }

  set query(q: string) {
    if (q !== this.sought.q) this.#seek({ q });
  }

  /** Shows a procedure by its code. */
  open(code: string): void {
    void this.#open(code);
  }

  /** Back to the beginning, as for the next citizen at a kiosk: nothing sought, nothing open, nothing ticked. */
  reset(): void {
    this.close();
    this.listed = false;
    this.sought = nothingSought;
    if (this.#listWanted) void this.#search.now(this.#effective, 0);
    else this.#search.clear();
  }

  /** Back to the list. */
  close(): void {
    const { code } = this.#opened;
    if (code === null) return;
    this.#opened.close();
    if (this.deepLink) linkTo(null);
    this.#returnTo = code;
    this.#tell('mc-procedure-close', { code });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('popstate', this.#onPopState);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('popstate', this.#onPopState);
  }

  protected override clientChanged(): void {
    void this.#events.load((signal) => this.client.procedures.lifeEvents(undefined, { signal }));
    void this.#facets.load((signal) => this.client.procedures.facets(undefined, { signal }));
    if (!this.#givenCentre.value)
      void this.#centre.load((signal) => this.client.centre.get(undefined, { signal }));
    if (this.#listWanted) void this.#search.now(this.#effective, 0);
    const code = this.#opened.code ?? (this.deepLink ? linkedCode() : null);
    if (code !== null) void this.#open(code);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const firstTime = !this.hasUpdated;
    super.willUpdate(changed);
    if (changed.has('headingLevel') && !(this.headingLevel >= 1 && this.headingLevel <= 5)) {
      this.warn(`heading-level must be 1 to 5; 2 is used.`);
      this.headingLevel = 2;
    }
    if (!firstTime && (changed.has('field') || changed.has('agency'))) this.#seek({});
  }

  protected override updated(): void {
    if (this.#events.value && !this.iconOf) void this.#loadIcons();
    // A catalogue without life events starts with its list.
    if (this.#listWanted && this.#search.idle && this.#opened.code === null)
      void this.#search.now(this.#effective, 0);
    if (this.#returnTo === null || this.#opened.code !== null) return;
    const code = this.#returnTo;
    this.#returnTo = null;
    const back = this.renderRoot.querySelector<HTMLElement>(`[data-code="${CSS.escape(code)}"]`);
    (back ?? this.renderRoot.querySelector<HTMLElement>('input'))?.focus();
  }

  protected override render(): TemplateResult {
    const t = browserMessages(this.language);
    const centre = this.#givenCentre.value ?? this.#centre.value;
    const view =
      this.#opened.code === null
        ? listView({
            t,
            centre,
            lang: this.language,
            headingLevel: this.headingLevel,
            state: this.sought,
            field: this.field,
            facets: this.#facets.value,
            events: this.#events,
            iconOf: this.iconOf,
            found: this.#search.found,
            start: !this.#listWanted,
            canRestart: this.listed || this.sought !== nothingSought,
            type: (q) => this.#seek({ q }, true),
            seek: (part) => this.#seek(part),
            list: () => this.#list(),
            restart: () => this.#restart(),
            go: (page) => void this.#go(page),
            open: (item) => void this.#open(item.code, item),
          })
        : pageView({
            t,
            centre,
            lang: this.language,
            headingLevel: this.headingLevel,
            opened: this.#opened,
            kiosk: this.density === 'kiosk',
            close: () => this.close(),
            request: this.#onRequest,
          });
    return html`<div class="root" lang=${this.language}>
      ${view} ${this.#knowsNothing ? html`<div class="fallback"><slot></slot></div>` : nothing}
    </div>`;
  }

  /** Nothing could be fetched: the page's own fallback content helps more than an error alone. */
  get #knowsNothing(): boolean {
    const failed = this.#events.failure ?? this.#search.found.failure;
    return failed !== undefined && !this.#events.value && !this.#search.found.value;
  }

  get #effective(): SearchState {
    return { ...this.sought, field: this.field || this.sought.field };
  }

  get #listWanted(): boolean {
    const { q, field, level, lifeEvent } = this.#effective;
    const noEvents = this.#events.value?.items.length === 0;
    return this.listed || noEvents || q.trim() !== '' || field !== '' || level !== '' || lifeEvent !== '';
  }

  #seek(part: Partial<SearchState>, typing = false): void {
    this.sought = { ...this.sought, ...part };
    if (!this.#listWanted) this.#search.clear();
    else if (typing) this.#search.soon(this.#effective);
    else void this.#search.now(this.#effective, 0);
  }

  #list(): void {
    this.listed = true;
    void this.#search.now(this.#effective, 0);
  }

  async #go(page: number): Promise<void> {
    await this.#search.now(this.#effective, page);
    await this.updateComplete;
    const count = this.renderRoot.querySelector<HTMLElement>('.count');
    count?.scrollIntoView({ block: 'nearest' });
    count?.focus();
  }

  #restart(): void {
    this.reset();
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  async #open(code: string, known?: ProcedureSummary): Promise<void> {
    if (this.deepLink) linkTo(code);
    this.requestUpdate();
    const procedure = await this.#opened.open(code);
    if (!procedure) return;
    const { name, field } = known ?? procedure;
    this.#tell('mc-procedure-open', { code: procedure.code, name, field });
    await this.updateComplete;
    const page = this.#page;
    await page?.updateComplete;
    page?.focus();
  }

  get #page(): ProcedurePage | null {
    return this.renderRoot.querySelector('mc-procedure-page');
  }

  readonly #onRequest = (what: PageRequest, event?: Event): void => {
    if (typeof what === 'object' && 'open' in what) return this.open(what.open);
    const procedure = this.#opened.content.value;
    if (!procedure) return;
    const { code, name, field } = procedure;
    if (what === 'file-at-counter') {
      if (this.#tell('mc-file-at-counter', { code, name, field })) this.#page?.showWhere();
    } else if (!this.#tell('mc-file-online', { code, name, field, url: what.online }))
      event?.preventDefault();
  };

  readonly #onPopState = (): void => {
    if (!this.deepLink) return;
    const code = linkedCode();
    if (code === null) this.close();
    else if (code !== this.#opened.code) this.open(code);
  };

  async #loadIcons(): Promise<void> {
    const { topicIcon } = await import('../parts/topic-icons.ts');
    this.iconOf ??= topicIcon;
  }

  /** Fires an event; true unless somebody cancelled it. */
  #tell<K extends keyof ProcedureBrowserEvents>(
    type: K,
    detail: ProcedureBrowserEvents[K]['detail'],
  ): boolean {
    const cancelable = type === 'mc-file-online' || type === 'mc-file-at-counter';
    return this.dispatchEvent(new CustomEvent(type, { detail, cancelable }));
  }
}

/** Registers the element. */
export function defineProcedureBrowser(): void {
  define('mc-procedure-browser', ProcedureBrowser);
}

declare global {
  interface HTMLElementTagNameMap {
    'mc-procedure-browser': ProcedureBrowser;
  }
}
