import type { Agency } from '@motcua/domain/agencies/agency';
import type { Centre } from '@motcua/domain/centre/contract';
import type { PublishedProcedure } from '@motcua/domain/procedures/procedure';
import type { Lang } from '@motcua/domain/text/localized';
import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../base/messages.ts';
import { fact, vietnamese } from './fact.ts';
import type { PageWords } from './messages.ts';
import { hoursLines } from './wording.ts';

export interface WhereContent {
  procedure: PublishedProcedure;
  centre: Centre | undefined;
  /** The agency that keeps the entry. */
  owner: Agency | undefined;
  lang: Lang;
  t: PageWords;
  /** A kiosk neither dials nor leaves its page: there, numbers and addresses are text. */
  links: boolean;
}

/** Where to go, when, and whom to ring (ND-8.6, TB-5.6, NT-27.2). */
export function where(content: WhereContent): TemplateResult {
  const { procedure, centre, owner, lang, t } = content;
  return html`<dl class="facts wide">
      ${
        centre
          ? html`${fact(t.counterOf, lines([...new Set([centre.oneStopName, localized(centre.name, lang)])]))}
            ${fact(t.openingHours, lines(hoursLines(centre.openingHours, t)))}
            ${fact(t.hotline, phone(centre.profile.hotline, content))}`
          : nothing
      }
      ${vietnamese(t.receivingAddress, procedure.receivingAddress)}
      ${vietnamese(t.implementing, procedure.implementingAgency)}
      ${
        procedure.authority === procedure.implementingAgency
          ? nothing
          : vietnamese(t.authority, procedure.authority)
      }
      ${vietnamese(t.coordinating, procedure.coordinating)}
    </dl>
    ${owner ? agency(owner, content) : nothing}`;
}

function agency(owner: Agency, content: WhereContent): TemplateResult {
  const { lang, t, links } = content;
  const officers = owner.receivingOfficers.map(({ name, phone: number }) =>
    [name, number].filter(Boolean).join(' · '),
  );
  return html`<details class="fold">
    <summary>${t.owner}: ${localized(owner.name, lang)}</summary>
    <dl class="facts wide">
      ${fact(
        t.address,
        html`<span lang="vi">${owner.address}</span>${links ? mapLink(owner.position, t) : nothing}`,
      )}
      ${fact(t.openingHours, lines(hoursLines(owner.openingHours, t)))}
      ${fact(t.phone, phone(owner.phone, content))} ${fact(t.hotline, phone(owner.hotline, content))}
      ${fact(t.email, email(owner.email, content))} ${fact(t.officer, lines(officers))}
    </dl>
  </details>`;
}

function mapLink(at: Agency['position'], t: PageWords): TemplateResult | typeof nothing {
  if (!at) return nothing;
  const href = `https://www.openstreetmap.org/?mlat=${at.lat}&mlon=${at.lon}#map=17/${at.lat}/${at.lon}`;
  return html`<br /><a href=${href} target="_blank" rel="noopener noreferrer"
      >${t.map} <span class="visually-hidden">(${t.newTab})</span></a
    >`;
}

function lines(texts: readonly string[]): TemplateResult[] {
  return texts.map((text) => html`<span class="line">${text}</span>`);
}

function phone(number: string | null, { links }: WhereContent): string | TemplateResult {
  if (!number || !links) return number ?? '';
  return html`<a href="tel:${number.replace(/[^\d+]/g, '')}">${number}</a>`;
}

function email(address: string | null, { links }: WhereContent): string | TemplateResult {
  return address && links ? html`<a href="mailto:${address}">${address}</a>` : (address ?? '');
}
