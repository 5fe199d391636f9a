import type { Agency } from '@motcua/domain/agencies/agency';
import type { Centre } from '@motcua/domain/centre/contract';
import type { PublishedProcedure } from '@motcua/domain/procedures/procedure';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import banknote from 'lucide/dist/esm/icons/banknote.mjs';
import bookOpen from 'lucide/dist/esm/icons/book-open.mjs';
import circleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import files from 'lucide/dist/esm/icons/files.mjs';
import info from 'lucide/dist/esm/icons/info.mjs';
import listOrdered from 'lucide/dist/esm/icons/list-ordered.mjs';
import mapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import scale from 'lucide/dist/esm/icons/scale.mjs';
import type { IconNode } from 'lucide';
import { define } from '../base/define.ts';
import { McElement } from '../base/element.ts';
import { localDate } from '../base/local-date.ts';
import { icon } from '../parts/icon.ts';
import { notice } from '../parts/notice.ts';
import { endButtons } from './end-buttons.ts';
import { fact, vietnamese } from './fact.ts';
import { longText } from './long-text.ts';
import { pageMessages, type PageWords } from './messages.ts';
import { adminLevelLabel } from './admin-level.ts';
import { papers } from './papers.ts';
import { pageStyles } from './procedure-page.styles.ts';
import { timeAndFee } from './time-and-fee.ts';
import { where } from './where.ts';
import { decision, onlineAddress, serviceLevelLabel, webAddress } from './wording.ts';

/** What a button of the page asks for; `mc-procedure-browser` hears it and tells the host page. */
export type PageRequest = 'file-at-counter' | { online: string } | { open: string };

/**
 * One procedure, in the order people ask: what to bring, how long and how much, where, how, what law, what result.
 * A part of `mc-procedure-browser`, not for pages by itself: everything it shows is handed in.
 */
export class ProcedurePage extends McElement {
  static override styles = pageStyles;

  @property({ attribute: false }) procedure: PublishedProcedure | undefined;
  @property({ attribute: false }) centre: Centre | undefined;
  /** The agency that keeps the entry true. */
  @property({ attribute: false }) owner: Agency | undefined;
  /** Level of the page's title; its sections are one below. */
  @property({ type: Number }) headingLevel = 2;
  /** On a kiosk the counter button takes a number; on a website it shows where to go. */
  @property({ type: Boolean }) kiosk = false;
  @property({ attribute: false }) request: ((what: PageRequest, event?: Event) => void) | undefined;

  /** On a kiosk: the address to carry on with on one's own phone, and what draws its code. */
  @state() private byPhone: string | null = null;
  @state() private drawQr: ((text: string, label: string) => TemplateResult) | undefined;

  #ticks = new Set<string>();

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('beforeprint', this.#unfold);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('beforeprint', this.#unfold);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('procedure')) return;
    this.#ticks = new Set();
    this.byPhone = null;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  /** Brings the place to file at into view. */
  showWhere(): void {
    const section = this.renderRoot.querySelector<HTMLElement>('#where');
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    const p = this.procedure;
    if (!p) return nothing;
    const t = pageMessages(this.language);
    const ask = (what: PageRequest) => () => this.request?.(what);
    return html`<article lang=${this.language}>
      ${this.#head(p, t)} ${p.replacedBy ? this.#replaced(p.replacedBy, t) : nothing}
      ${this.#section('bring', files, t.bring, papers(p.components, this.#ticking, t))}
      ${this.#section('time', banknote, t.timeAndFee, timeAndFee(p.methods, t))}
      ${this.#section('where', mapPin, t.where, this.#where(p, t))}
      ${p.steps.trim() ? this.#section('how', listOrdered, t.how, longText(p.steps, t.howAll)) : nothing}
      ${
        p.conditions.trim()
          ? this.#section('conditions', circleCheck, t.conditions, longText(p.conditions, t.howAll))
          : nothing
      }
      ${p.legalBases.length > 0 ? this.#section('law', scale, t.law, this.#law(p, t)) : nothing}
      ${p.results.length > 0 ? this.#section('result', bookOpen, t.result, this.#results(p)) : nothing}
      ${this.#section('origin', info, t.origin, this.#origin(p, t))}
      ${endButtons({
        address: onlineAddress(p, this.centre),
        kiosk: this.kiosk,
        headingLevel: this.headingLevel + 1,
        t,
        onOnline: this.#onOnline,
        onCounter: ask('file-at-counter'),
      })}
      ${this.byPhone === null ? nothing : this.#phonePanel(this.byPhone, t)}
    </article>`;
  }

  #head(p: PublishedProcedure, t: PageWords): TemplateResult {
    const long = p.name.length > 200 ? 'long' : '';
    return html`<header>
      <div class="title ${long}" role="heading" aria-level=${this.headingLevel} tabindex="-1" lang="vi">
        ${p.name}
      </div>
      <dl class="facts">
        ${fact(t.serviceLevel, serviceLevelLabel(p.serviceLevel, this.centre, this.language, t))}
        ${vietnamese(t.serviceLevelReason, p.serviceLevel?.reason ?? '')}
        ${fact(t.level, p.levels.map((l) => adminLevelLabel(l, this.centre, this.language)).join(', '))}
        ${vietnamese(t.field, p.field)} ${vietnamese(t.subjects, p.subjects.join(', '))}
      </dl>
    </header>`;
  }

  #section(id: string, picture: IconNode, title: string, content: TemplateResult): TemplateResult {
    return html`<section aria-labelledby="${id}-title" id=${id} tabindex="-1">
      <div class="section-title" id="${id}-title" role="heading" aria-level=${this.headingLevel + 1}>
        ${icon(picture)} ${title}
      </div>
      ${content}
    </section>`;
  }

  #where(procedure: PublishedProcedure, t: PageWords): TemplateResult {
    const { centre, owner, language: lang, kiosk } = this;
    return where({ procedure, centre, owner, lang, t, links: !kiosk });
  }

  #replaced(code: string, t: PageWords): TemplateResult {
    return notice({
      role: 'status',
      tone: 'attention',
      icon: info,
      title: t.replaced,
      action: html`<button class="button" type="button" @click=${() => this.request?.({ open: code })}>
        ${t.replacedBy(code)}
      </button>`,
    });
  }

  #law(p: PublishedProcedure, t: PageWords): TemplateResult {
    const list = html`<ul class="plain" lang="vi">
      ${p.legalBases.map((text) => html`<li class="text">${text}</li>`)}
    </ul>`;
    if (p.legalBases.length <= 4) return list;
    return html`<details class="fold">
      <summary>${t.lawAll(p.legalBases.length)}</summary>
      ${list}
    </details>`;
  }

  #results(p: PublishedProcedure): TemplateResult {
    return html`<ul class="plain" lang="vi">
      ${p.results.map(({ name }) => html`<li class="text">${name}</li>`)}
    </ul>`;
  }

  #origin(p: PublishedProcedure, t: PageWords): TemplateResult {
    const source = webAddress(p.portalUrl);
    // ND-4.3: the day the content last changed always stands with it.
    return html`<dl class="facts wide">
      ${fact(t.updated, localDate(p.updatedAt))} ${fact(t.code, p.code)} ${fact(t.decision, decision(p, t))}
      ${vietnamese(t.related, p.related)}
      ${
        source && !this.kiosk
          ? html`<dd class="whole">
              <a href=${source.href} target="_blank" rel="noopener noreferrer"
                >${t.source} <span class="visually-hidden">(${t.newTab})</span></a
              >
            </dd>`
          : nothing
      }
    </dl>`;
  }

  /** A kiosk has no browser to lend: the address goes to the citizen's own phone. */
  #phonePanel(address: string, t: PageWords): TemplateResult {
    return html`<div class="by-phone" role="status">
      <p>${t.scanToFile}</p>
      ${this.drawQr?.(address, t.scanToFile) ?? nothing}
      <p class="address">${address}</p>
    </div>`;
  }

  readonly #onOnline = async (event: Event): Promise<void> => {
    const address = this.procedure && onlineAddress(this.procedure, this.centre)?.href;
    if (!address) return;
    this.request?.({ online: address }, event);
    if (!this.kiosk || event.defaultPrevented) return;
    this.byPhone = address;
    const { qr } = await import('../parts/qr.ts');
    this.drawQr = qr;
    await this.updateComplete;
    this.renderRoot.querySelector('.by-phone')?.scrollIntoView({ block: 'end' });
  };

  /** On paper nothing can be opened, so all of it is. */
  readonly #unfold = (): void => {
    for (const each of this.renderRoot.querySelectorAll('details')) each.open = true;
  };

  readonly #ticking = {
    has: (key: string): boolean => this.#ticks.has(key),
    toggle: (key: string): void => {
      if (!this.#ticks.delete(key)) this.#ticks.add(key);
      this.requestUpdate();
    },
  };
}

/** Registers the part; loaded with the first procedure that is opened. */
export function defineProcedurePage(): void {
  define('mc-procedure-page', ProcedurePage);
}

declare global {
  interface HTMLElementTagNameMap {
    'mc-procedure-page': ProcedurePage;
  }
}
