import { html, nothing, type TemplateResult } from 'lit';
import counter from 'lucide/dist/esm/icons/store.mjs';
import globe from 'lucide/dist/esm/icons/globe.mjs';
import ticket from 'lucide/dist/esm/icons/ticket.mjs';
import { icon } from '../parts/icon.ts';
import type { PageWords } from './messages.ts';

interface EndContent {
  address: URL | null;
  kiosk: boolean;
  headingLevel: number;
  t: PageWords;
  onOnline(event: Event): void;
  onCounter(): void;
}

/**
 * Both ways to file, as two equal buttons: a citizen is never pushed to one of them (HN-4.1, ND-18.1a). Where no online
 * address is known, only the counter is offered, because a button that leads nowhere helps nobody.
 */
export function endButtons(content: EndContent): TemplateResult {
  const { kiosk, headingLevel, t, onCounter } = content;
  return html`<section class="end" aria-labelledby="end-title">
    <div class="section-title" id="end-title" role="heading" aria-level=${headingLevel}>${t.end}</div>
    <div class="end-buttons">
      ${content.address ? online(content.address, content) : nothing}
      <button class="button end-button" type="button" @click=${onCounter}>
        ${icon(kiosk ? ticket : counter)}
        <span>${t.fileAtCounter}<small>${kiosk ? t.takeNumberHint : t.fileAtCounterHint}</small></span>
      </button>
    </div>
  </section>`;
}

function online({ href, host }: URL, { kiosk, t, onOnline }: EndContent): TemplateResult {
  if (kiosk) {
    return html`<button class="button end-button" type="button" @click=${onOnline}>
      ${icon(globe)} <span>${t.fileOnline}<small>${t.continueByPhone}</small></span>
    </button>`;
  }
  return html`<a
    class="button end-button"
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    @click=${onOnline}
  >
    ${icon(globe)}
    <span
      >${t.fileOnline}<small>${t.fileOnlineHint(host)}</small
      ><span class="visually-hidden"> (${t.newTab})</span></span
    >
  </a>`;
}
