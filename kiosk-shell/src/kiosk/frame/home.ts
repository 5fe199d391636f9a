import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { sharedStream, type LiveStream } from '@motcua/components/api/stream.js';
import { createApi, type Api } from '@motcua/components/api/client.js';
import { apiContext, streamContext } from '@motcua/components/base/context.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { icon } from '@motcua/components/parts/icon.js';
import type { Call, QueueState } from '@motcua/domain/queue/schema';
import { Live } from '../../page/live.ts';
import { screenStyles } from '../../page/styles.ts';
import { JourneyEvent } from '../journeys/journey.ts';
import { journeys } from '../journeys/list.ts';
import { kioskMessages } from '../messages.ts';
import { homeStyles } from './home-styles.ts';

/** The first screen: a greeting, one tile a journey, and whom the hall is calling now. */
export class KioskHome extends McElement {
  static override styles = [screenStyles, homeStyles];

  @consume({ context: apiContext })
  private api: Api = createApi();
  @consume({ context: streamContext })
  private stream: LiveStream = sharedStream();
  private readonly queue = new Live(this, () => ({
    stream: () => this.stream,
    topics: ['queue', 'ticket'],
    load: () => this.api.queue.state(),
  }));

  protected override render() {
    const text = kioskMessages(this.language);
    return html`<div class="home">
      <div class="greeting">
        <p>${text.greeting}</p>
        <h1 tabindex="-1">${text.question}</h1>
      </div>
      <ul class="tiles">
        ${journeys.map(
          (journey) =>
            html`<li class=${journey.first ? 'first' : ''}>
              <button
                class="tile"
                type="button"
                data-journey=${journey.id}
                @click=${() => this.dispatchEvent(new JourneyEvent(journey.id))}
              >
                ${icon(journey.icon)}
                <span class="tile-title">${journey.title[this.language]}</span>
                <span class="tile-hint">${journey.hint[this.language]}</span>
              </button>
            </li>`,
        )}
      </ul>
      ${this.queue.value ? this.renderHall(this.queue.value) : nothing}
    </div>`;
  }

  private renderHall({ calls, groups }: QueueState) {
    const text = kioskMessages(this.language);
    const waiting = groups.reduce((sum, group) => sum + group.waiting, 0);
    return html`<section class="hall" aria-labelledby="calling">
      <div class="hall-head">
        <h2 id="calling">${text.calling}</h2>
        <p>${text.waitingAll(waiting)}</p>
      </div>
      ${
        calls.length === 0
          ? html`<p class="nobody">${text.callingNobody}</p>`
          : html`<ul class="calls">
              ${calls.slice(0, 4).map((call) => this.renderCall(call))}
            </ul>`
      }
    </section>`;
  }

  private renderCall({ number, counterId }: Call) {
    return html`<li>
      <span class="number">${number}</span>
      <span>${kioskMessages(this.language).counter(counterId)}</span>
    </li>`;
  }
}

define('mc-kiosk-home', KioskHome);

declare global {
  interface HTMLElementTagNameMap {
    'mc-kiosk-home': KioskHome;
  }
}
