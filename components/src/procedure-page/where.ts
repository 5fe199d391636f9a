import type { Agency } from '@motcua/domain/agencies/agency';
import type { Centre } from '@motcua/domain/centre/contract';
import type { PublishedProcedure } from '@motcua/domain/procedures/procedure';
import type { Lang } from '@motcua/domain/text/localized';
import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../base/messages.ts';
import type { PageWords } from './messages.ts';
import { hoursLines } from './wording.ts';

/** Where to go, when, and whom to ring (ND-8.6, TB-5.6, NT-27.2). */
export function where(
  procedure: PublishedProcedure,
  centre: Centre | undefined,
  owner: Agency | undefined,
  lang: Lang,
  t: PageWords,
): TemplateResult {
  return html`<dl class="facts wide">
      ${
        centre
          ? html`${fact(t.counterOf, html`${centre.oneStopName}<br />${localized(centre.name, lang)}`)}
            ${fact(t.openingHours, lines(hoursLines(centre.openingHours, t)))}
            ${fact(t.hotline, centre.profile.hotline ? phone(centre.profile.hotline) : '')}`
          : nothing
      }
      ${vietnamese(t.receivingAddress, procedure.receivingAddress)}
      ${vietnamese(t.implementing, procedure.implementingAgency)}
      ${procedure.authority === procedure.implementingAgency ? nothing : vietnamese(t.authority, procedure.authority)}
      ${vietnamese(t.coordinating, procedure.coordinating)}
    </dl>
    ${owner ? agency(owner, lang, t) : nothing}`;
}

function agency(owner: Agency, lang: Lang, t: PageWords): TemplateResult {
  const at = owner.position;
  const map = at
    ? `https://www.openstreetmap.org/?mlat=${at.lat}&mlon=${at.lon}#map=17/${at.lat}/${at.lon}`
    : null;
  return html`<details class="fold">
    <summary>${t.owner}: ${localized(owner.name, lang)}</summary>
    <dl class="facts wide">
      ${fact(
        t.address,
        html`<span lang="vi">${owner.address}</span> ${
            map
              ? html`<br /><a href=${map} target="_blank" rel="noopener noreferrer"
                    >${t.map} <span class="visually-hidden">(${t.newTab})</span></a
                  >`
              : nothing
          }`,
      )}
      ${fact(t.openingHours, lines(hoursLines(owner.openingHours, t)))}
      ${fact(t.phone, owner.phone ? phone(owner.phone) : '')}
      ${fact(t.hotline, owner.hotline ? phone(owner.hotline) : '')}
      ${fact(t.email, owner.email ? html`<a href="mailto:${owner.email}">${owner.email}</a>` : '')}
      ${fact(
        t.officer,
        lines(
          owner.receivingOfficers.map(({ name, phone: number }) =>
            [name, number].filter(Boolean).join(' · '),
          ),
        ),
      )}
    </dl>
  </details>`;
}

type Content = string | TemplateResult | readonly TemplateResult[];

/** A term and what is known of it; nothing where nothing is known. */
export function fact(term: string, content: Content): TemplateResult | typeof nothing {
  if (content === '' || (Array.isArray(content) && content.length === 0)) return nothing;
  return html`<dt>${term}</dt>
    <dd class="text">${content}</dd>`;
}

/** A fact whose content is the record's own Vietnamese. */
export function vietnamese(term: string, content: string): TemplateResult | typeof nothing {
  return fact(term, content.trim() === '' ? '' : html`<span lang="vi">${content.trim()}</span>`);
}

function lines(texts: readonly string[]): TemplateResult[] {
  return texts.map((text) => html`<span class="line">${text}</span>`);
}

function phone(number: string): TemplateResult {
  return html`<a href="tel:${number.replace(/[^\d+]/g, '')}">${number}</a>`;
}
