import { html, nothing, type TemplateResult } from 'lit';

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
