import type { Centre } from '@motcua/domain/centre/contract';
import type { Lang } from '@motcua/domain/text/localized';
import { html, type TemplateResult } from 'lit';
import arrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import { failureOf } from '../parts/failure-notice.ts';
import { icon } from '../parts/icon.ts';
import { skeleton } from '../parts/skeleton.ts';
import type { PageRequest } from '../procedure-page/procedure-page.ts';
import type { BrowserWords } from './messages.ts';
import type { Opened } from './opened.ts';

interface PageContent {
  t: BrowserWords;
  centre: Centre | undefined;
  lang: Lang;
  headingLevel: number;
  opened: Opened;
  kiosk: boolean;
  close(): void;
  request(what: PageRequest, event?: Event): void;
}

/** The open procedure, or that it is on its way, or why it did not come; the way back is always there. */
export function pageView(page: PageContent): TemplateResult {
  const { content, owner } = page.opened;
  return html`<p class="top">
      <button class="button" type="button" @click=${page.close}>${icon(arrowLeft)} ${page.t.back}</button>
    </p>
    ${
      content.value
        ? html`<mc-procedure-page
            .procedure=${content.value}
            .centre=${page.centre}
            .owner=${owner.value}
            .headingLevel=${page.headingLevel}
            .kiosk=${page.kiosk}
            .request=${page.request}
          ></mc-procedure-page>`
        : content.failure
          ? failureOf(content, page.lang)
          : skeleton(page.t.loadingPage, 6)
    }`;
}
