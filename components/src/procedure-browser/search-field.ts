import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import search from 'lucide/dist/esm/icons/search.mjs';
import x from 'lucide/dist/esm/icons/x.mjs';
import { icon } from '../parts/icon.ts';
import type { BrowserWords } from './messages.ts';

interface SearchFieldContent {
  query: string;
  t: BrowserWords;
  /** A letter more or less. */
  type(q: string): void;
  /** At once: Enter, or the field was cleared. */
  search(q: string): void;
}

/** The search field, its label and hint in one root; Enter asks at once. */
export function searchField({ query, t, type, search: ask }: SearchFieldContent): TemplateResult {
  const onSubmit = (event: Event) => {
    event.preventDefault();
    ask(query);
  };
  const onInput = (event: Event & { currentTarget: HTMLInputElement }) => type(event.currentTarget.value);
  const clear = (event: Event & { currentTarget: HTMLElement }) => {
    event.currentTarget.parentElement?.querySelector('input')?.focus();
    ask('');
  };
  return html`<form role="search" @submit=${onSubmit}>
    <label class="search-label" for="q">${t.search}</label>
    <div class="search-box">
      ${icon(search)}
      <input
        id="q"
        class="input"
        type="search"
        .enterKeyHint=${'search'}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        lang="vi"
        aria-describedby="q-hint"
        maxlength="200"
        .value=${live(query)}
        @input=${onInput}
      />
      ${
        query === ''
          ? nothing
          : html`<button class="button quiet" type="button" @click=${clear}>${icon(x)} ${t.clear}</button>`
      }
    </div>
    <p class="hint" id="q-hint">${t.searchHint}</p>
  </form>`;
}
