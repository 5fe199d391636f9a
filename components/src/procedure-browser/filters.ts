import type { AdministrativeLevel } from '@motcua/domain/agencies/agency';
import type { Centre } from '@motcua/domain/centre/contract';
import type { Lang } from '@motcua/domain/text/localized';
import { html, nothing, type TemplateResult } from 'lit';
import x from 'lucide/dist/esm/icons/x.mjs';
import { icon } from '../parts/icon.ts';
import { adminLevelLabel } from '../procedure-page/admin-level.ts';
import type { SearchState } from './events.ts';
import type { BrowserWords } from './messages.ts';

export interface Facets {
  fields: { name: string; count: number }[];
  levels: { level: AdministrativeLevel; count: number }[];
}

interface FilterContent {
  facets: Facets;
  state: SearchState;
  /** The field is given by the page and not a choice. */
  fieldGiven: boolean;
  centre: Centre | undefined;
  lang: Lang;
  t: BrowserWords;
  change(part: Partial<SearchState>): void;
}

/** Field and level as lists with counts; nothing to choose from is not shown. */
export function filters(content: FilterContent): TemplateResult {
  const { facets, state, fieldGiven, t, change } = content;
  const levelName = (level: AdministrativeLevel) => adminLevelLabel(level, content.centre, content.lang);
  return html`<div class="filters" role="group" aria-label=${t.filters}>
    ${
      fieldGiven || facets.fields.length < 2
        ? nothing
        : choice({
            label: t.field,
            all: t.allFields,
            value: state.field,
            options: facets.fields.map(({ name, count }) => ({ value: name, text: t.option(name, count) })),
            onChange: (field) => change({ field }),
          })
    }
    ${
      facets.levels.length < 2
        ? nothing
        : choice({
            label: t.level,
            all: t.allLevels,
            value: state.level,
            options: facets.levels.map(({ level, count }) => ({
              value: level,
              // The counts are of the whole catalogue: beside one field they would be wrong.
              text: fieldGiven ? levelName(level) : t.option(levelName(level), count),
            })),
            onChange: (value) =>
              change({ level: facets.levels.find(({ level }) => level === value)?.level ?? '' }),
          })
    }
  </div>`;
}

interface ChoiceContent {
  label: string;
  all: string;
  value: string;
  options: { value: string; text: string }[];
  onChange(value: string): void;
}

function choice({ label, all, value, options, onChange }: ChoiceContent): TemplateResult {
  const chosen = (event: Event & { currentTarget: HTMLSelectElement }) => onChange(event.currentTarget.value);
  return html`<label class="field">
    <span>${label}</span>
    <select class="input select" @change=${chosen}>
      <option value="" ?selected=${value === ''}>${all}</option>
      ${options.map(
        (option) =>
          html`<option value=${option.value} ?selected=${option.value === value}>${option.text}</option>`,
      )}
    </select>
  </label>`;
}

/** What is narrowing the list, each gone with one tap. */
export function activeFilters(
  active: readonly { name: string; remove: () => void }[],
  t: BrowserWords,
): TemplateResult | typeof nothing {
  if (active.length === 0) return nothing;
  return html`<p class="active">
    ${active.map(
      ({ name, remove }) =>
        html`<button class="button chip" type="button" aria-label=${t.removeFilter(name)} @click=${remove}>
          ${name} ${icon(x)}
        </button>`,
    )}
  </p>`;
}
