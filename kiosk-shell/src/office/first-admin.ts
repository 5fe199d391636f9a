import { consume } from '@lit/context';
import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import { ApiFailure } from '@motcua/components/api/failure.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { notice } from '@motcua/components/parts/notice.js';
import { screenStyles } from '../page/styles.ts';
import { troubleOf, type Trouble } from '../session/failure-words.ts';
import { sessionContext, SessionStore } from '../session/session-store.ts';
import { accountFields, accountOf } from './account-fields.ts';
import { officeMessages } from './messages.ts';
import { officeStyles } from './office-styles.ts';

/** The first administrator, by the one-time link the server printed when it started. There is no default password. */
export class FirstAdmin extends McElement {
  static override styles = [
    screenStyles,
    officeStyles,
    css`
      :host {
        max-width: 520px;
        margin: var(--_mc-space-xl) auto;
        padding-inline: var(--_mc-space);
      }
    `,
  ];

  /** The secret of the link. */
  @property() token = '';
  @consume({ context: sessionContext })
  private session: SessionStore = new SessionStore();
  @state() private trouble: Trouble | null = null;
  @query('form') private readonly form!: HTMLFormElement;

  protected override render() {
    const text = officeMessages(this.language);
    return html`<form @submit=${this.submit}>
      <h1>${text.setUpTitle}</h1>
      <p>${text.setUpIntro}</p>
      ${
        this.trouble === null
          ? nothing
          : notice({ role: 'alert', tone: 'error', icon: circleAlert, ...this.trouble })
      }
      ${accountFields(this.language)}
      <button class="button primary">${text.setUp}</button>
    </form>`;
  }

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    void this.create();
  };

  private async create(): Promise<void> {
    const text = officeMessages(this.language);
    this.trouble = null;
    try {
      await this.session.setUp({ token: this.token, ...accountOf(this.form) });
      // The secret leaves the address bar and the history.
      history.replaceState(null, '', location.pathname);
      this.dispatchEvent(new Event('set-up-done'));
    } catch (error) {
      const used = error instanceof ApiFailure && error.kind !== 'offline' && error.problem.status !== 400;
      this.trouble =
        used && error.kind !== 'busy'
          ? { title: text.setUpFailed, text: text.setUpFailedNext }
          : troubleOf(error, this.language);
    }
  }
}

define('mc-first-admin', FirstAdmin);

declare global {
  interface HTMLElementTagNameMap {
    'mc-first-admin': FirstAdmin;
  }
}
