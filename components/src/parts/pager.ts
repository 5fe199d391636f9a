import { css, html, nothing, type TemplateResult } from 'lit';
import next from 'lucide/dist/esm/icons/chevron-right.mjs';
import previous from 'lucide/dist/esm/icons/chevron-left.mjs';
import { icon } from './icon.ts';

export interface PagerContent {
  /** Zero-based. */
  page: number;
  pages: number;
  words: { label: string; previous: string; next: string; position: string };
  go(page: number): void;
}

/** Back and forth through a list, with where one is in words; nothing for a single page. */
export function pager({ page, pages, words, go }: PagerContent): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  return html`<nav class="pager" aria-label=${words.label}>
    <button class="button" type="button" ?disabled=${page === 0} @click=${() => go(page - 1)}>
      ${icon(previous)} ${words.previous}
    </button>
    <span>${words.position}</span>
    <button class="button" type="button" ?disabled=${page + 1 >= pages} @click=${() => go(page + 1)}>
      ${words.next} ${icon(next)}
    </button>
  </nav>`;
}

export const pagerStyles = css`
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_mc-space-s);
    margin-top: var(--_mc-space);
    color: var(--_mc-ink-soft);
    font-variant-numeric: tabular-nums;
  }
`;
