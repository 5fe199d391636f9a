import { css, html, nothing } from 'lit';
import cloudOff from 'lucide/dist/esm/icons/cloud-off.mjs';
import logOut from 'lucide/dist/esm/icons/log-out.mjs';
import { define } from '@motcua/components/base/define.js';
import { icon } from '@motcua/components/parts/icon.js';
import { notice } from '@motcua/components/parts/notice.js';
import '../devices/device-list.ts';
import { Fragment } from '../page/fragment.ts';
import { pageMessages } from '../page/messages.ts';
import { deskName } from '../page/desk-name.ts';
import { Screen } from '../page/screen.ts';
import { screenStyles } from '../page/styles.ts';
import { tabs, tabStyles } from '../page/tabs.ts';
import '../page/top-bar.ts';
import '../session/sign-in.ts';
import './accounts.ts';
import './first-admin.ts';
import { officeMessages } from './messages.ts';
import './paired-screens.ts';

/** The office: the first administrator, accounts, paired screens, devices. */
export class Office extends Screen {
  static override styles = [
    screenStyles,
    tabStyles,
    css`
      .views {
        max-width: 1300px;
        margin: 0 auto;
        padding: var(--_mc-space-l);
      }
      .notice {
        margin: var(--_mc-space-l);
      }
    `,
  ];

  private readonly fragment = new Fragment(this);

  protected override render() {
    const text = officeMessages(this.language);
    const staff = this.session.current?.staff;
    return html`<mc-top-bar heading=${text.title} centre=${deskName(this.centre, this.language)}>
        ${
          staff
            ? html`<span>${staff.displayName}</span>
                <button class="button" type="button" @click=${() => this.session.signOut()}>
                  ${icon(logOut)}${text.signOut}
                </button>`
            : nothing
        }
      </mc-top-bar>
      ${this.renderBody()}`;
  }

  private renderBody() {
    const text = officeMessages(this.language);
    const page = pageMessages(this.language);
    const token = /^setup=(.+)$/.exec(this.fragment.value)?.[1];
    if (token) {
      return html`<main>
        <mc-first-admin token=${token} @set-up-done=${() => this.requestUpdate()}></mc-first-admin>
      </main>`;
    }
    if (!this.session.current) {
      return this.unreachable
        ? notice({
            role: 'alert',
            tone: 'attention',
            icon: cloudOff,
            title: page.unreachable,
            text: page.unreachableNext,
          })
        : nothing;
    }
    if (!this.session.current.staff) return html`<main><mc-sign-in></mc-sign-in></main>`;
    const items = [
      { id: 'accounts', label: text.accounts },
      { id: 'screens', label: text.screens },
      { id: 'devices', label: text.devices },
    ];
    const view = items.find(({ id }) => id === this.fragment.value)?.id ?? 'accounts';
    return html`${tabs(text.title, items, view)}
      <main class="views">
        ${view === 'accounts' ? html`<mc-accounts></mc-accounts>` : nothing}
        ${view === 'screens' ? html`<mc-paired-screens></mc-paired-screens>` : nothing}
        ${view === 'devices' ? html`<mc-device-list></mc-device-list>` : nothing}
      </main>`;
  }
}

define('mc-office', Office);

declare global {
  interface HTMLElementTagNameMap {
    'mc-office': Office;
  }
}
