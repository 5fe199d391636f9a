import type { Centre } from '@motcua/domain/centre/contract';
import type { LifeEvent, ProcedureSummary } from '@motcua/domain/procedures/procedure';
import type { Lang } from '@motcua/domain/text/localized';
import type { IconNode } from 'lucide';
import { html, nothing, type TemplateResult } from 'lit';
import arrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import list from 'lucide/dist/esm/icons/list.mjs';
import searchX from 'lucide/dist/esm/icons/search-x.mjs';
import type { Remote } from '../api/remote.ts';
import { localized } from '../base/messages.ts';
import { failureOf } from '../parts/failure-notice.ts';
import { icon } from '../parts/icon.ts';
import { notice } from '../parts/notice.ts';
import { pager } from '../parts/pager.ts';
import { skeleton } from '../parts/skeleton.ts';
import { adminLevelLabel } from '../procedure-page/admin-level.ts';
import type { SearchState } from './events.ts';
import { activeFilters, filters, type Facets } from './filters.ts';
import { lifeEvents } from './life-events.ts';
import type { BrowserWords } from './messages.ts';
import { results } from './results.ts';
import { PAGE_SIZE, type Found } from './search.ts';
import { searchField } from './search-field.ts';

export interface ListContent {
  t: BrowserWords;
  centre: Centre | undefined;
  lang: Lang;
  headingLevel: number;
  state: SearchState;
  /** The field the page has given; empty for all. */
  field: string;
  facets: Facets | undefined;
  events: Remote<{ items: LifeEvent[] }>;
  iconOf: ((name: string) => IconNode) | undefined;
  found: Remote<Found>;
  /** Nothing is sought yet. */
  start: boolean;
  /** There is a start to go back to. */
  canRestart: boolean;
  type(q: string): void;
  seek(part: Partial<SearchState>): void;
  list(): void;
  restart(): void;
  go(page: number): void;
  open(item: ProcedureSummary): void;
}

/** The way to a procedure: search field and filters, and below them the life events or what was found. */
export function listView(content: ListContent): TemplateResult {
  const { t, state, facets, seek } = content;
  return html`<div class="title" role="heading" aria-level=${content.headingLevel}>${t.title}</div>
    ${searchField({ query: state.q, t, type: content.type, search: (q) => seek({ q }) })}
    ${facets ? filters({ ...content, facets, fieldGiven: content.field !== '', change: seek }) : nothing}
    ${content.start ? startView(content) : foundView(content)}`;
}

function startView(content: ListContent): TemplateResult {
  const { events, t, lang } = content;
  if (!events.value) return events.failure ? html`${failureOf(events, lang)}` : skeleton(t.loading, 4);
  return html`${lifeEvents({
      ...content,
      events: events.value.items,
      headingLevel: content.headingLevel + 1,
      choose: (event) => content.seek({ lifeEvent: event.id }),
    })}
    <p class="all">
      <button class="button" type="button" @click=${content.list}>${icon(list)} ${t.seeAll}</button>
    </p>`;
}

function foundView(content: ListContent): TemplateResult {
  const { found, t, lang } = content;
  const shown = found.value;
  const pages = shown ? Math.ceil(shown.total / PAGE_SIZE) : 0;
  const empty = shown?.total === 0;
  return html`${
      content.canRestart
        ? html`<p class="start-again">
            <button class="button quiet" type="button" @click=${content.restart}>
              ${icon(arrowLeft)} ${t.startAgain}
            </button>
          </p>`
        : nothing
    }
    ${activeFilters(chosen(content), t)}
    <p class="count" role="status" tabindex="-1">${shown && !empty ? t.found(shown.total) : ''}</p>
    ${
      shown && !empty && !shown.confident && shown.query.trim() !== ''
        ? html`<p class="not-sure">${t.notSure}</p>`
        : nothing
    }
    ${failureOf(found, lang)}
    ${
      shown
        ? html`<div class="found" aria-busy=${found.loading ? 'true' : 'false'}>
            ${empty ? nothingFound(content) : results({ ...content, items: shown.items, query: shown.query })}
            ${pager({
              page: shown.page,
              pages,
              words: {
                label: t.pages,
                previous: t.previous,
                next: t.next,
                position: t.position(shown.page + 1, pages),
              },
              go: content.go,
            })}
          </div>`
        : found.failure
          ? nothing
          : skeleton(t.loading, 6)
    }`;
}

function nothingFound({ t, restart }: ListContent): TemplateResult {
  return notice({
    role: 'status',
    tone: 'calm',
    icon: searchX,
    title: t.none,
    text: t.noneAdvice,
    action: html`<button class="button" type="button" @click=${restart}>${t.startAgain}</button>`,
  });
}

/** What narrows the list now, by the names people chose it under. */
function chosen({ state, events, centre, lang, seek }: ListContent): { name: string; remove: () => void }[] {
  const event = events.value?.items.find(({ id }) => id === state.lifeEvent);
  return [
    ...(state.lifeEvent
      ? [
          {
            name: event ? localized(event.name, lang) : state.lifeEvent,
            remove: () => seek({ lifeEvent: '' }),
          },
        ]
      : []),
    ...(state.field ? [{ name: state.field, remove: () => seek({ field: '' }) }] : []),
    ...(state.level
      ? [{ name: adminLevelLabel(state.level, centre, lang), remove: () => seek({ level: '' }) }]
      : []),
  ];
}
