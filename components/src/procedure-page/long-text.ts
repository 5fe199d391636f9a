import { html, type TemplateResult } from 'lit';

/** Longer than this (about ten lines) is folded. */
const LONG = 600;

/** The record's own text, its line breaks kept; where it is long, its first lines and the rest on request. */
export function longText(text: string, more: string): TemplateResult {
  const trimmed = text.trim();
  if (trimmed.length <= LONG) return html`<p class="text" lang="vi">${trimmed}</p>`;
  const cut = trimmed.lastIndexOf(' ', LONG / 2);
  return html`<p class="text" lang="vi">${trimmed.slice(0, cut)} …</p>
    <details class="fold">
      <summary>${more}</summary>
      <p class="text" lang="vi">${trimmed}</p>
    </details>`;
}
