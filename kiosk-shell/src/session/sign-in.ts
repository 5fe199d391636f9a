import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import logIn from 'lucide/dist/esm/icons/log-in.mjs';
import { ApiFailure } from '@motcua/components/api/failure.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { icon } from '@motcua/components/parts/icon.js';
import { notice } from '@motcua/components/parts/notice.js';
import type { Role } from '@motcua/domain/staff/roles';
import { screenStyles } from '../page/styles.ts';
import { troubleOf, type Trouble } from './failure-words.ts';
import { sessionMessages } from './messages.ts';
import { sessionContext, SessionStore } from './session-store.ts';

const demoRoles: readonly Role[] = ['officer', 'manager', 'admin'];

/** Sign-in of staff. On the trial server it offers sample accounts as well. */
export class SignIn extends McElement {
  static override styles = [
    screenStyles,
    css`
      :host {
        max-width: 440px;
        margin: var(--_mc-space-xl) auto;
        padding-inline: var(--_mc-space);
      }
      form,
      .demo {
        display: grid;
        gap: var(--_mc-space);
      }
      .demo {
        margin-top: var(--_mc-space-l);
        padding-top: var(--_mc-space-l);
        border-top: var(--_mc-border) solid var(--_mc-line);
      }
    `,
  ];

  @consume({ context: sessionContext })
  private session: SessionStore = new SessionStore();
  @state() private trouble: Trouble | null = null;
  @state() private running = false;
  @query('[name=username]') private readonly username!: HTMLInputElement;
  @query('[name=password]') private readonly password!: HTMLInputElement;

  protected override render() {
    const text = sessionMessages(this.language);
    return html`<form @submit=${this.submit}>
        <h1>${text.signIn}</h1>
        ${
          this.trouble === null
            ? nothing
            : notice({ role: 'alert', tone: 'error', icon: circleAlert, ...this.trouble })
        }
        <label class="field">
          <span>${text.username}</span>
          <input class="input" name="username" autocomplete="username" autocapitalize="none" required />
        </label>
        <label class="field">
          <span>${text.password}</span>
          <input class="input" name="password" type="password" autocomplete="current-password" required />
        </label>
        <button class="button primary" ?disabled=${this.running}>${icon(logIn)}${text.signIn}</button>
      </form>
      ${
        this.session.current?.trial
          ? html`<div class="demo">
              <h2>${text.demo}</h2>
              ${demoRoles.map(
                (role) =>
                  html`<button
                    class="button"
                    type="button"
                    ?disabled=${this.running}
                    @click=${() => this.run(() => this.session.demoSignIn(role))}
                  >
                    ${text.demoAs(text.role(role))}
                  </button>`,
              )}
            </div>`
          : nothing
      }`;
  }

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    void this.run(() => this.session.signIn(this.username.value, this.password.value));
  };

  private async run(signIn: () => Promise<unknown>): Promise<void> {
    this.running = true;
    this.trouble = null;
    try {
      await signIn();
    } catch (error) {
      this.trouble = this.words(error);
      this.password.value = '';
    } finally {
      this.running = false;
    }
  }

  private words(error: unknown): Trouble {
    const text = sessionMessages(this.language);
    if (error instanceof ApiFailure && error.kind === 'refused')
      return { title: text.wrong, text: text.wrongNext };
    return troubleOf(error, this.language);
  }
}

define('mc-sign-in', SignIn);

declare global {
  interface HTMLElementTagNameMap {
    'mc-sign-in': SignIn;
  }
}
