import type { LifeEvent } from '@motcua/domain/procedures/procedure';
import type { Lang } from '@motcua/domain/text/localized';
import type { IconNode } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../base/messages.ts';
import { icon } from '../parts/icon.ts';
import type { BrowserWords } from './messages.ts';

interface EventContent {
  events: readonly LifeEvent[];
  /** Finds an icon by name; undefined while the icons are on their way. */
  iconOf: ((name: string) => IconNode) | undefined;
  headingLevel: number;
  lang: Lang;
  t: BrowserWords;
  choose(event: LifeEvent): void;
}

/** Life and business events as a start: from here any procedure is two taps away. */
export function lifeEvents(content: EventContent): TemplateResult {
  const { events, t } = content;
  return html`${group(
    t.citizenEvents,
    events.filter(({ audience }) => audience === 'citizen'),
    content,
  )}
  ${group(
    t.businessEvents,
    events.filter(({ audience }) => audience === 'business'),
    content,
  )}`;
}

function group(
  title: string,
  events: readonly LifeEvent[],
  { iconOf, headingLevel, lang, t, choose }: EventContent,
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  return html`<div class="section-title" role="heading" aria-level=${headingLevel}>${title}</div>
    <ul class="tiles">
      ${events.map(
        (event) =>
          html`<li>
            <button class="tile" type="button" @click=${() => choose(event)}>
              <span class="tile-icon">${iconOf ? icon(iconOf(event.icon)) : nothing}</span>
              <span>
                <span class="tile-name">${localized(event.name, lang)}</span>
                <span class="tile-count">${t.procedures(event.codes.length)}</span>
              </span>
            </button>
          </li>`,
      )}
    </ul>`;
}
