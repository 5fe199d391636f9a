import { html, type TemplateResult } from 'lit';

/** Longer than this (about ten lines) is folded. */
const LONG = 700;

/** Characters shown of what is folded. */
const GLIMPSE = 300;

/** The record's own text, a paragraph a line; where it is long, its beginning and the rest on request. */
export function longText(text: string, more: string): TemplateResult {
  const beginning = glimpse(text);
  if (beginning === null) return html`${paragraphs(text)}`;
  return html`${paragraphs(beginning)} ${folded(text, more)}`;
}

/** The beginning of a long text; null where it is short enough to be shown whole. */
export function glimpse(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length <= LONG) return null;
  return `${trimmed.slice(0, trimmed.lastIndexOf(' ', GLIMPSE))} …`;
}

/** The whole of a long text, on request. */
export function folded(text: string, more: string): TemplateResult {
  return html`<details class="fold">
    <summary>${more}</summary>
    ${paragraphs(text)}
  </details>`;
}

function paragraphs(text: string): TemplateResult[] {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p class="text" lang="vi">${line.trim()}</p>`);
}
