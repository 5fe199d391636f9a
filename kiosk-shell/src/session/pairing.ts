import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import deleteIcon from 'lucide/dist/esm/icons/delete.mjs';
import link from 'lucide/dist/esm/icons/link.mjs';
import { ApiFailure } from '@motcua/components/api/failure.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { icon } from '@motcua/components/parts/icon.js';
import { notice } from '@motcua/components/parts/notice.js';
import type { DeviceKind } from '@motcua/domain/devices/kinds';
import { screenStyles } from '../page/styles.ts';
import { troubleOf, type Trouble } from './failure-words.ts';
import { sessionMessages } from './messages.ts';
import { sessionContext, SessionStore } from './session-store.ts';

/** Crockford's letters and digits: none that are mistaken for another. */
const keys = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const LENGTH = 8;

/** Pairs this screen by the code an administrator made; with its own keys, for screens that have no keyboard. */
export class Pairing extends McElement {
  static override styles = [
    screenStyles,
    css`
      :host {
        max-width: 820px;
        margin: var(--_mc-space-xl) auto;
        padding-inline: var(--_mc-space);
      }
      form {
        display: grid;
        gap: var(--_mc-space);
      }
      .input {
        font-size: var(--_mc-title);
        font-weight: 700;
        letter-spacing: 0.3em;
        text-align: center;
        text-transform: uppercase;
        font-variant-numeric: tabular-nums;
      }
      .keys {
        display: grid;
        grid-template-columns: repeat(8, minmax(0, 1fr));
        gap: var(--_mc-space-s);
      }
      .keys .button {
        min-width: 0;
        min-height: max(60px, var(--_mc-target));
        padding: 0;
        font-size: var(--_mc-text-l);
      }
      .erase {
        grid-column: 1 / -1;
      }
    `,
  ];

  /** The kind of screen this is; a code for another kind is not accepted here. */
  @property() kind: DeviceKind = 'kiosk';
  @consume({ context: sessionContext })
  private session: SessionStore = new SessionStore();
  @state() private code = '';
  @state() private running = false;
  @state() private trouble: Trouble | null = null;

  protected override render() {
    const text = sessionMessages(this.language);
    return html`<form @submit=${this.submit}>
      <h1>${text.pairTitle}</h1>
      <p>${text.pairIntro}</p>
      ${
        this.trouble === null
          ? nothing
          : notice({ role: 'alert', tone: 'error', icon: circleAlert, ...this.trouble })
      }
      <label class="field">
        <span>${text.pairCode}</span>
        <input
          class="input"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          inputmode="none"
          maxlength="12"
          .value=${this.code}
          @input=${(event: InputEvent & { target: HTMLInputElement }) => this.type(event.target.value)}
        />
      </label>
      <div class="keys">
        ${keys.map(
          (key) =>
            html`<button class="button" type="button" @click=${() => this.type(this.code + key)}>
              ${key}
            </button>`,
        )}
        <button class="button erase" type="button" @click=${() => this.type(this.code.slice(0, -1))}>
          ${icon(deleteIcon)}${text.erase}
        </button>
      </div>
      <button class="button primary" ?disabled=${this.running || this.code.length < LENGTH}>
        ${icon(link)}${text.pair}
      </button>
    </form>`;
  }

  private type(code: string): void {
    this.code = code
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, '')
      .slice(0, LENGTH);
    this.trouble = null;
  }

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    void this.pair();
  };

  private async pair(): Promise<void> {
    const text = sessionMessages(this.language);
    this.running = true;
    try {
      const { device } = await this.session.pair(this.code);
      if (device?.kind === this.kind) this.dispatchEvent(new Event('mc-paired'));
      else this.trouble = { title: text.pairOtherKind, text: text.pairOtherKindNext };
    } catch (error) {
      const wrong = error instanceof ApiFailure && ['refused', 'invalid', 'not-found'].includes(error.kind);
      this.trouble = wrong
        ? { title: text.pairWrong, text: text.pairWrongNext }
        : troubleOf(error, this.language);
      this.code = '';
    } finally {
      this.running = false;
    }
  }
}

define('mc-pairing', Pairing);

declare global {
  interface HTMLElementTagNameMap {
    'mc-pairing': Pairing;
  }
}
