import { css, html, type TemplateResult } from 'lit';

export interface Tab {
  id: string;
  label: string;
}

/** A row of views of one page, as links to their fragment: they have an address, a history and need no script to be read. */
export function tabs(label: string, items: readonly Tab[], current: string): TemplateResult {
  return html`<nav class="tabs" aria-label=${label}>
    ${items.map(
      ({ id, label: name }) =>
        html`<a class="tab" href="#${id}" aria-current=${id === current ? 'page' : 'false'}>${name}</a>`,
    )}
  </nav>`;
}

export const tabStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_mc-space-s);
    padding: 0 var(--_mc-space-l);
    border-bottom: var(--_mc-border) solid var(--_mc-line);
    background: var(--_mc-surface);
  }
  .tab {
    display: inline-grid;
    align-items: center;
    min-height: 48px;
    padding: 0 var(--_mc-space);
    border-bottom: 4px solid transparent;
    color: var(--_mc-ink);
    font-weight: 600;
    text-decoration: none;
  }
  .tab[aria-current='page'] {
    border-bottom-color: var(--_mc-lacquer);
    color: var(--_mc-lacquer);
  }
`;
