import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { createApi, type Api } from '@motcua/components/api/client.js';
import { sharedStream } from '@motcua/components/api/stream.js';
import { apiContext } from '@motcua/components/base/context.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { localized } from '@motcua/components/base/messages.js';
import type { Counter } from '@motcua/domain/queue/schema';
import { Live } from '../page/live.ts';
import { screenStyles } from '../page/styles.ts';
import { counterMessages } from './messages.ts';

/** The officer said which counter this is. */
export class CounterChosenEvent extends Event {
  static readonly type = 'counter-chosen';
  constructor(readonly counter: Counter) {
    super(CounterChosenEvent.type);
  }
}

/** Chooses the counter this machine stands at. */
export class CounterChoice extends McElement {
  static override styles = [
    screenStyles,
    css`
      :host {
        max-width: 900px;
        margin: var(--_mc-space-xl) auto;
        padding-inline: var(--_mc-space);
      }
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
        gap: var(--_mc-space);
        margin: var(--_mc-space-l) 0 0;
        padding: 0;
        list-style: none;
      }
      .button {
        width: 100%;
        min-height: 96px;
        font-size: var(--_mc-title-s);
      }
    `,
  ];

  @consume({ context: apiContext })
  private api: Api = createApi();
  private readonly counters = new Live(this, () => ({
    stream: () => sharedStream(this.api.base),
    topics: [],
    load: async () => (await this.api.queue.counters()).items,
  }));

  protected override render() {
    const text = counterMessages(this.language);
    return html`<h1>${text.chooseTitle}</h1>
      <p>${text.chooseHint}</p>
      ${
        this.counters.value
          ? html`<ul>
              ${this.counters.value.map(
                (counter) =>
                  html`<li>
                    <button
                      class="button"
                      type="button"
                      data-counter=${counter.id}
                      @click=${() => this.dispatchEvent(new CounterChosenEvent(counter))}
                    >
                      ${localized(counter.name, this.language)}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }`;
  }
}

define('mc-counter-choice', CounterChoice);

declare global {
  interface HTMLElementTagNameMap {
    'mc-counter-choice': CounterChoice;
  }
}
