import { html, type TemplateResult } from 'lit';

/** Longer than this (about ten lines) is folded. */
const LONG = 700;

/** Characters shown of what is folded. */
const GLIMPSE = 300;

/** The record's own text, a paragraph a line; where it is long, its beginning and the rest on request. */
export function longText(text: string, more: string): TemplateResult {
  const trimmed = text.trim();
  if (trimmed.length <= LONG) return html`${paragraphs(trimmed)}`;
  const cut = trimmed.lastIndexOf(' ', GLIMPSE);
  return html`${paragraphs(`${trimmed.slice(0, cut)} …`)}
    <details class="fold">
      <summary>${more}</summary>
      ${paragraphs(trimmed)}
    </details>`;
}

function paragraphs(text: string): TemplateResult[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p class="text" lang="vi">${line.trim()}</p>`);
}
