import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import bell from 'lucide/dist/esm/icons/bell.mjs';
import { define } from '@motcua/components/base/define.js';
import '@motcua/components/define/queue-board.js';
import { icon } from '@motcua/components/parts/icon.js';
import type { Centre } from '@motcua/domain/centre/contract';
import { pageMessages } from '../page/messages.ts';
import { sessionsToday } from '../page/opening-hours.ts';
import { deskName } from '../page/desk-name.ts';
import { Screen } from '../page/screen.ts';
import '../page/clock.ts';
import { screenStyles } from '../page/styles.ts';
import { Chime } from './chime.ts';
import { boardMessages } from './messages.ts';

/** The board of the hall: whose desk this is, the time, the calls, and notices that stand still (TT 32/2017). */
export class Board extends Screen {
  static override styles = [
    screenStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        height: 100dvh;
        background: var(--_mc-paper);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 3vw;
        padding: 0.8vh 2vw;
        border-bottom: 2px solid var(--_mc-line);
      }
      h1 {
        font-size: clamp(24px, 2.2vw, 44px);
      }
      mc-clock {
        font-size: clamp(24px, 2vw, 40px);
        text-align: end;
        --mc-text-s: clamp(16px, 1.2vw, 24px);
        --_mc-text-s: clamp(16px, 1.2vw, 24px);
      }
      .button {
        font-size: 20px;
      }
      .notices {
        display: flex;
        flex-wrap: wrap;
        gap: 0 2em;
        font-size: 0.8em;
      }
      .starting {
        display: grid;
        place-content: center;
        font-size: 40px;
      }
    `,
  ];

  @state() private sounding = false;
  private readonly chime = new Chime();

  protected override render() {
    const text = boardMessages(this.language);
    return html`<header>
        <h1>${deskName(this.centre, this.language) || text.title}</h1>
        ${
          this.sounding
            ? nothing
            : html`<button class="button" type="button" @click=${() => this.startSound()}>
                ${icon(bell)}${text.sound}
              </button>`
        }
        <mc-clock></mc-clock>
      </header>
      <main>
        ${
          this.centre
            ? html`<mc-queue-board theme="dark" @mc-call=${() => this.chime.ring()}>
                <div class="notices">${this.renderNotices(this.centre)}</div>
              </mc-queue-board>`
            : html`<p class="starting" role="status">
                ${this.unreachable ? pageMessages(this.language).unreachable : text.starting}
              </p>`
        }
      </main>`;
  }

  private renderNotices({ openingHours, profile, now }: Centre) {
    const text = boardMessages(this.language);
    const sessions = sessionsToday(openingHours, now);
    return html`<p>
        ${
          sessions.length === 0
            ? text.closed
            : `${text.hours}: ${sessions.map(({ from, to }) => `${from}–${to}`).join(', ')}`
        }
      </p>
      ${profile.hotline ? html`<p>${text.hotline(profile.hotline)}</p>` : nothing}
      <p>${text.missed}</p>`;
  }

  private async startSound(): Promise<void> {
    await this.chime.start();
    this.sounding = this.chime.started;
  }
}

define('mc-board', Board);

declare global {
  interface HTMLElementTagNameMap {
    'mc-board': Board;
  }
}
