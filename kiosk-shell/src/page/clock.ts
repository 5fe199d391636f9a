import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import type { Api } from '@motcua/components/api/client.js';
import { apiContext } from '@motcua/components/base/context.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { dateText, timeText } from './dates.ts';
import { screenStyles } from './styles.ts';
import { ServerClock } from './server-clock.ts';
import { createApi } from '@motcua/components/api/client.js';

/** The time of the server: `15:00` and the date below it. */
export class Clock extends McElement {
  static override styles = [
    screenStyles,
    css`
      :host {
        font-variant-numeric: tabular-nums;
        line-height: 1.25;
      }
      .time {
        font-size: var(--mc-clock-size, 1.5em);
        font-weight: 700;
      }
      .date {
        color: var(--_mc-ink-soft);
        font-size: var(--_mc-text-s);
        white-space: nowrap;
      }
    `,
  ];

  @consume({ context: apiContext })
  private api: Api = createApi();
  private readonly clock = new ServerClock(this, () => this.api);

  protected override render() {
    const now = this.clock.now;
    if (!now) return nothing;
    return html`<time datetime=${now.toISOString().slice(0, 16)}>
      <div class="time">${timeText(now)}</div>
      <div class="date">${dateText(now, this.language)}</div>
    </time>`;
  }
}

define('mc-clock', Clock);

declare global {
  interface HTMLElementTagNameMap {
    'mc-clock': Clock;
  }
}
