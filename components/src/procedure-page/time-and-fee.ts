import type { PublishedProcedure } from '@motcua/domain/procedures/procedure';
import { html, nothing, type TemplateResult } from 'lit';
import counter from 'lucide/dist/esm/icons/store.mjs';
import globe from 'lucide/dist/esm/icons/globe.mjs';
import mail from 'lucide/dist/esm/icons/mail.mjs';
import { icon } from '../parts/icon.ts';
import type { PageWords } from './messages.ts';
import { fee, timeLimit } from './wording.ts';

type Method = PublishedProcedure['methods'][number];

const icons = { online: globe, direct: counter, postal: mail };

/** Time and fee of each way to file it, side by side (TB-22.8); a remark that all share stands once below. */
export function timeAndFee(methods: readonly Method[], t: PageWords): TemplateResult {
  if (methods.length === 0) return html`<p>${t.methodsNone}</p>`;
  const notes = new Set(methods.map(({ note }) => note.trim()).filter((note) => note !== ''));
  const shared = notes.size === 1 && methods.length > 1;
  return html`<ul class="methods">
      ${methods.map(
        (method) =>
          html`<li class="method">
            <p class="method-name">${icon(icons[method.channel])} ${t[method.channel]}</p>
            <dl class="facts">
              <dt>${t.time}</dt>
              <dd class="text strong">${timeLimit(method, t)}</dd>
              <dt>${t.fee}</dt>
              <dd class="text strong">${fee(method, t)}</dd>
            </dl>
            ${shared || method.note.trim() === '' ? nothing : remark(method.note, t)}
          </li>`,
      )}
    </ul>
    ${shared ? [...notes].map((note) => remark(note, t)) : nothing}`;
}

function remark(note: string, t: PageWords): TemplateResult {
  return html`<details class="fold">
    <summary>${t.remarks}</summary>
    <p class="text" lang="vi">${note.trim()}</p>
  </details>`;
}
