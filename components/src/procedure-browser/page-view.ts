import type { Centre } from '@motcua/domain/centre/contract';
import type { Lang } from '@motcua/domain/text/localized';
import { html, type TemplateResult } from 'lit';
import arrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import { failureOf } from '../parts/failure-notice.ts';
import { icon } from '../parts/icon.ts';
import { skeleton } from '../parts/skeleton.ts';
import type { PageRequest } from '../procedure-page/procedure-page.ts';
import { pageMessages } from '../procedure-page/messages.ts';
import type { BrowserWords } from './messages.ts';
import type { Opened } from './opened.ts';

interface PageContent {
  t: BrowserWords;
  centre: Centre | undefined;
  lang: Lang;
  headingLevel: number;
  opened: Opened;
  kiosk: boolean;
  request(what: PageRequest, event?: Event): void;
}

/** The open procedure, or that it is on its way, or why it did not come; the way back is always there. */
export function pageView({
  t,
  centre,
  lang,
  headingLevel,
  opened,
  kiosk,
  request,
}: PageContent): TemplateResult {
  const { content, owner } = opened;
  if (content.value) {
    return html`<mc-procedure-page
      .procedure=${content.value}
      .centre=${centre}
      .owner=${owner.value}
      .headingLevel=${headingLevel}
      .kiosk=${kiosk}
      .request=${request}
    ></mc-procedure-page>`;
  }
  return html`<p class="top">
      <button class="button" type="button" @click=${() => request('close')}>
        ${icon(arrowLeft)} ${pageMessages(lang).back}
      </button>
    </p>
    ${content.failure ? failureOf(content, lang) : skeleton(t.loadingPage, 6)}`;
}
