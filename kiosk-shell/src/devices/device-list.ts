import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import circleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import triangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import { createApi, type Api } from '@motcua/components/api/client.js';
import { sharedStream, type LiveStream } from '@motcua/components/api/stream.js';
import { apiContext, streamContext } from '@motcua/components/base/context.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { icon } from '@motcua/components/parts/icon.js';
import type { Device } from '@motcua/domain/devices/schema';
import { Live } from '../page/live.ts';
import { screenStyles } from '../page/styles.ts';
import { devicesMessages } from './messages.ts';

/** The devices of this server and how they are, live. Shows nothing to who may not know. */
export class DeviceList extends McElement {
  static override styles = [
    screenStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(240px, 1fr));
        gap: var(--_mc-space-s);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        gap: var(--_mc-space-s);
        padding: var(--_mc-space-s) var(--_mc-space);
        border: var(--_mc-border) solid var(--_mc-line);
        border-radius: var(--_mc-radius);
        background: var(--_mc-surface);
      }
      .icon {
        margin-top: 2px;
        color: var(--_mc-jade);
      }
      .trouble .icon,
      .trouble .status {
        color: var(--_mc-lacquer);
      }
      .status {
        font-weight: 700;
      }
      small {
        display: block;
        color: var(--_mc-ink-soft);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @consume({ context: apiContext })
  private api: Api = createApi();
  @consume({ context: streamContext })
  private stream: LiveStream = sharedStream();
  private readonly devices = new Live(this, () => ({
    stream: () => this.stream,
    topics: ['device', 'print-job'],
    load: async () => (await this.api.devices.list()).items,
  }));

  protected override render() {
    if (!this.devices.value) return nothing;
    return html`<ul aria-live="polite">
      ${this.devices.value.map((device) => this.renderDevice(device))}
    </ul>`;
  }

  private renderDevice({ id, status, simulated, address, waiting }: Device) {
    const text = devicesMessages(this.language);
    const well = status === 'ok';
    return html`<li class=${well ? '' : 'trouble'}>
      ${icon(well ? circleCheck : triangleAlert)}
      <div>
        ${text.kind(id)}: <span class="status">${text.status(status)}</span>
        <small>${simulated ? text.simulated : address}</small>
        ${waiting > 0 ? html`<small>${text.waitingJobs(waiting)}</small>` : nothing}
      </div>
    </li>`;
  }
}

define('mc-device-list', DeviceList);

declare global {
  interface HTMLElementTagNameMap {
    'mc-device-list': DeviceList;
  }
}
