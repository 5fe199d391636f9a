import { css, html } from 'lit';
import triangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import { define } from '@motcua/components/base/define.js';
import '@motcua/components/define/queue-ticket.js';
import { notice } from '@motcua/components/parts/notice.js';
import { ticketIdOf } from '@motcua/domain/queue/ticket';
import { pageMessages } from '../page/messages.ts';
import { deskName } from '../page/desk-name.ts';
import { Screen } from '../page/screen.ts';
import { screenStyles } from '../page/styles.ts';
import '../page/top-bar.ts';
import { ticketMessages } from './messages.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The ticket an address of ours (`/t/{id or code}`) is about; null when it is none. */
export function ticketOfPath(path: string): string | null {
  const key = decodeURIComponent(path.replace(/^\/t\//, '').replace(/\/$/, ''));
  return uuid.test(key) ? key.toLowerCase() : ticketIdOf(key);
}

/** A ticket on the holder's own phone: number, people ahead, "your turn"; live. */
export class TicketPage extends Screen {
  static override styles = [
    screenStyles,
    css`
      main {
        max-width: 560px;
        margin: 0 auto;
        padding: var(--_mc-space);
      }
      .keep {
        margin-top: var(--_mc-space);
        color: var(--_mc-ink-soft);
        text-align: center;
      }
      .notice {
        margin-bottom: var(--_mc-space);
      }
    `,
  ];

  private readonly ticket = ticketOfPath(location.pathname);

  protected override render() {
    const text = ticketMessages(this.language);
    const page = pageMessages(this.language);
    return html`<mc-top-bar heading=${text.title} centre=${deskName(this.centre, this.language)}></mc-top-bar>
      <main>
        ${
          this.unreachable
            ? notice({
                role: 'status',
                tone: 'attention',
                icon: triangleAlert,
                title: page.unreachable,
                text: page.unreachableNext,
              })
            : ''
        }
        ${
          this.ticket === null
            ? notice({
                role: 'alert',
                tone: 'attention',
                icon: triangleAlert,
                title: text.wrong,
                text: text.wrongNext,
              })
            : html`<mc-queue-ticket ticket=${this.ticket}></mc-queue-ticket>
                <p class="keep">${text.keep}</p>`
        }
      </main>`;
  }
}

define('mc-ticket-page', TicketPage);

declare global {
  interface HTMLElementTagNameMap {
    'mc-ticket-page': TicketPage;
  }
}
