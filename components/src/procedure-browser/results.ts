import type { Centre } from '@motcua/domain/centre/contract';
import type { ProcedureSummary } from '@motcua/domain/procedures/procedure';
import type { Lang } from '@motcua/domain/text/localized';
import { html, nothing, type TemplateResult } from 'lit';
import chevron from 'lucide/dist/esm/icons/chevron-right.mjs';
import globe from 'lucide/dist/esm/icons/globe.mjs';
import { icon } from '../parts/icon.ts';
import { adminLevelLabel } from '../procedure-page/admin-level.ts';
import { highlight } from './highlight.ts';
import type { BrowserWords } from './messages.ts';

interface ResultContent {
  items: readonly ProcedureSummary[];
  query: string;
  centre: Centre | undefined;
  lang: Lang;
  t: BrowserWords;
  open(item: ProcedureSummary): void;
}

/** The procedures found, each a button with its name, field and levels. */
export function results({ items, query, centre, lang, t, open }: ResultContent): TemplateResult {
  return html`<ul class="results" aria-label=${t.results}>
    ${items.map(
      (item) =>
        html`<li>
          <button class="result" type="button" data-code=${item.code} @click=${() => open(item)}>
            <span class="result-text">
              <span class="result-name" lang="vi">${marked(item.name, query)}</span>
              <span class="result-facts">
                <span lang="vi">${item.field}</span>
                ${item.levels.map((level) => html`<span>${adminLevelLabel(level, centre, lang)}</span>`)}
                ${
                  item.channels.includes('online')
                    ? html`<span class="has-online">${icon(globe)} ${t.online}</span>`
                    : nothing
                }
              </span>
            </span>
            ${icon(chevron)}
          </button>
        </li>`,
    )}
  </ul>`;
}

function marked(name: string, query: string): unknown {
  if (query.trim() === '') return name;
  return highlight(name, query).map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text));
}
