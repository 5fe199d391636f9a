import type { PublishedProcedure } from '@motcua/domain/procedures/procedure';
import { html, nothing, type TemplateResult } from 'lit';
import info from 'lucide/dist/esm/icons/info.mjs';
import { notice } from '../parts/notice.ts';
import { folded, glimpse } from './long-text.ts';
import type { PageWords } from './messages.ts';

type PaperCase = PublishedProcedure['components'][number];
type Paper = PaperCase['items'][number];

/** With more cases than this, each is folded until it is asked for. */
const OPEN_CASES = 3;

export interface Ticks {
  has(key: string): boolean;
  toggle(key: string): void;
}

/** The papers as a checklist by case; a remark among them is text, not a paper to tick. */
export function papers(cases: readonly PaperCase[], ticks: Ticks, t: PageWords): TemplateResult {
  const filled = cases.filter(({ items }) => items.length > 0);
  if (filled.length === 0) {
    return notice({
      role: 'status',
      tone: 'attention',
      icon: info,
      title: t.bringNothing,
      text: t.bringNothingAdvice,
    });
  }
  return html`<p class="hint">${t.bringHint}</p>
    ${filled.map((one, index) => paperCase(one, index, filled.length, ticks, t))}`;
}

function paperCase(one: PaperCase, index: number, of: number, ticks: Ticks, t: PageWords): TemplateResult {
  const real = one.items.filter(({ isNote }) => !isNote).length;
  const list = html`<ul class="papers">
    ${one.items.map((paper, at) => paperLine(paper, `${index}.${at}`, ticks, t))}
  </ul>`;
  if (of === 1 && one.case === '') return list;
  return html`<details class="case" ?open=${of <= OPEN_CASES}>
    <summary>
      <span lang="vi" class="case-name">${bare(one.case) || t.oneCase}</span>
      <span class="soft">${t.papers(real)}</span>
    </summary>
    ${list}
  </details>`;
}

/** A case's name without the list marks the source typed round it. */
function bare(name: string): string {
  return name.replace(/^(?:[\s*+–-]|\(\*\))+/, '').replace(/[\s:]+$/, '');
}

function paperLine(paper: Paper, key: string, ticks: Ticks, t: PageWords): TemplateResult {
  if (paper.isNote) return html`<li class="remark text" lang="vi">${paper.name}</li>`;
  // Where the source has lost its table's borders, several papers stand in one.
  const beginning = glimpse(paper.name);
  return html`<li>
    <label class="paper">
      <input type="checkbox" .checked=${ticks.has(key)} @change=${() => ticks.toggle(key)} />
      <span>
        <span class="text" lang="vi">${beginning ?? paper.name}</span>
        <span class="soft quantity">${quantity(paper, t)}</span>
        ${
          paper.templates.length === 0
            ? nothing
            : html`<span class="soft quantity"
                >${t.template}: <span lang="vi">${paper.templates.join('; ')}</span></span
              >`
        }
        ${
          paper.acceptedElectronicCopies.length === 0
            ? nothing
            : // ND-16.1: copies from the original register and certified ones stand for the original.
              html`<span class="soft quantity"
                >${t.electronicCopies}:
                ${paper.acceptedElectronicCopies
                  .map((kind) => (kind === 'certified' ? t.certified : t.fromRegister))
                  .join(', ')}</span
              >`
        }
      </span>
    </label>
    ${beginning === null ? nothing : folded(paper.name, t.paperAll)}
  </li>`;
}

/** `1 bản chính, 1 bản sao`; said to be missing where the source gives neither. */
function quantity({ originals, copies }: Paper, t: PageWords): string {
  const parts = [...(originals ? [t.originals(originals)] : []), ...(copies ? [t.copies(copies)] : [])];
  return parts.join(', ') || t.quantityUnknown;
}
