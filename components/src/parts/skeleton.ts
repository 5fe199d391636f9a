import { css, html, type TemplateResult } from 'lit';

/** Grey lines in the shape of what is coming, so that nothing jumps when it comes; the words are for screen readers. */
export function skeleton(words: string, rows: number): TemplateResult {
  return html`<div class="skeleton" role="status">
    <span class="visually-hidden">${words}</span>
    ${Array.from({ length: rows }, () => html`<div class="skeleton-row"><span></span><span></span></div>`)}
  </div>`;
}

export const skeletonStyles = css`
  .skeleton-row {
    display: grid;
    gap: var(--_mc-space-s);
    padding: var(--_mc-space) 0;
    border-bottom: var(--_mc-border) solid var(--_mc-line);
  }
  .skeleton-row span {
    display: block;
    height: 1em;
    width: 85%;
    border-radius: 4px;
    background: var(--_mc-line);
  }
  .skeleton-row span + span {
    width: 45%;
    opacity: 0.6;
  }
`;
