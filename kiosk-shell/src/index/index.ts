import { html, nothing } from 'lit';
import cloudOff from 'lucide/dist/esm/icons/cloud-off.mjs';
import { define } from '@motcua/components/base/define.js';
import { notice } from '@motcua/components/parts/notice.js';
import type { Role } from '@motcua/domain/staff/roles';
import '../devices/device-list.ts';
import { pageMessages } from '../page/messages.ts';
import { deskName } from '../page/desk-name.ts';
import { Screen } from '../page/screen.ts';
import { screenStyles } from '../page/styles.ts';
import '../page/top-bar.ts';
import { sessionMessages } from '../session/messages.ts';
import { indexStyles } from './index-styles.ts';
import { indexMessages } from './messages.ts';
import { screens, type ScreenLink } from './screens.ts';

const demoRoles: readonly Role[] = ['officer', 'manager', 'admin'];

/** The first page: what this is, every screen with its picture, sample sign-ins, addresses, devices. */
export class Index extends Screen {
  static override styles = [screenStyles, indexStyles];

  protected override render() {
    const text = indexMessages(this.language);
    const page = pageMessages(this.language);
    const session = this.session.current;
    const seesDevices = session !== null && (session.trial || session.staff !== null);
    return html`<mc-top-bar heading=${text.title} centre=${deskName(this.centre, this.language)}></mc-top-bar>
      <main>
        ${
          this.unreachable
            ? notice({
                role: 'alert',
                tone: 'attention',
                icon: cloudOff,
                title: page.unreachable,
                text: page.unreachableNext,
              })
            : nothing
        }
        <div class="intro">
          <div>
            <h2 class="lead">${text.lead}</h2>
            <p>${text.about}</p>
            ${this.centre?.sample ? html`<p class="sample">${text.sample}</p>` : nothing}
          </div>
          <div class="try">
            <h2>${text.tryTitle}</h2>
            <ol>
              <li><a href="/kiosk/">${text.try1}</a></li>
              <li><a href="/devices/">${text.try2}</a></li>
              <li><a href="/counter/">${text.try3}</a></li>
            </ol>
          </div>
        </div>
        <section aria-labelledby="screens">
          <h2 id="screens">${text.screens}</h2>
          <ul class="screens">
            ${screens.map((screen) => this.renderScreen(screen))}
          </ul>
        </section>
        <div class="facts">
          ${session?.trial ? this.renderSignIns() : nothing}
          ${
            seesDevices
              ? html`<section aria-labelledby="devices">
                  <h2 id="devices">${text.devices}</h2>
                  <mc-device-list></mc-device-list>
                </section>`
              : nothing
          }
          ${this.renderAddresses()}
        </div>
      </main>`;
  }

  private renderScreen({ path, picture, name, text }: ScreenLink) {
    return html`<li>
      <a class="screen" href=${path}>
        <span class="picture"><img src=${picture} alt="" loading="lazy" /></span>
        <span class="name">${name[this.language]}</span>
        <span class="about">${text[this.language]}</span>
        <code>${path}</code>
      </a>
    </li>`;
  }

  private renderSignIns() {
    const text = indexMessages(this.language);
    const words = sessionMessages(this.language);
    const staff = this.session.current?.staff;
    return html`<section aria-labelledby="demo">
      <h2 id="demo">${text.demo}</h2>
      ${
        staff
          ? html`<p>${text.signedIn(staff.displayName)}</p>
              <button class="button" type="button" @click=${() => this.session.signOut()}>
                ${text.signOut}
              </button>`
          : html`<div class="buttons">
              ${demoRoles.map(
                (role) =>
                  html`<button class="button" type="button" @click=${() => this.session.demoSignIn(role)}>
                    ${words.role(role)}
                  </button>`,
              )}
            </div>`
      }
    </section>`;
  }

  private renderAddresses() {
    const text = indexMessages(this.language);
    return html`<section aria-labelledby="addresses">
      <h2 id="addresses">${text.addresses}</h2>
      <dl>
        <dt>${text.here}</dt>
        <dd>${location.origin}</dd>
        <dt>${text.printed}</dt>
        <dd>${this.centre?.publicUrl ?? text.noPublic}</dd>
        <dt>${text.links}</dt>
        <dd><a href="/api/openapi.json">${text.api}</a> · <a href="/healthz">${text.health}</a></dd>
      </dl>
    </section>`;
  }
}

define('mc-index', Index);

declare global {
  interface HTMLElementTagNameMap {
    'mc-index': Index;
  }
}
