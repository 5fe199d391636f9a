import { consume } from '@lit/context';
import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import circleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import { createApi, type Api } from '@motcua/components/api/client.js';
import { sharedStream, type LiveStream } from '@motcua/components/api/stream.js';
import { apiContext, streamContext } from '@motcua/components/base/context.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { notice } from '@motcua/components/parts/notice.js';
import { isRole, roles } from '@motcua/domain/staff/roles';
import type { StaffMember } from '@motcua/domain/staff/schema';
import { Live } from '../page/live.ts';
import { screenStyles } from '../page/styles.ts';
import { troubleOf, type Trouble } from '../session/failure-words.ts';
import { sessionMessages } from '../session/messages.ts';
import { accountFields, accountOf } from './account-fields.ts';
import { officeMessages } from './messages.ts';
import { officeStyles } from './office-styles.ts';

/** Staff accounts: who may do what, new ones, locked ones (QN-12.1: revoked at once). */
export class Accounts extends McElement {
  static override styles = [screenStyles, officeStyles];

  @consume({ context: apiContext })
  private api: Api = createApi();
  @consume({ context: streamContext })
  private stream: LiveStream = sharedStream();
  @state() private trouble: Trouble | null = null;
  @state() private said = '';
  @query('form') private readonly form!: HTMLFormElement;
  private readonly staff = new Live(this, () => ({
    stream: () => this.stream,
    topics: ['staff'],
    load: async () => (await this.api.staff.listStaff()).items,
    concerns: ({ type }) => type === 'staff.created' || type === 'staff.updated',
  }));

  protected override render() {
    const text = officeMessages(this.language);
    if (this.staff.failure?.kind === 'refused') {
      return notice({
        role: 'status',
        tone: 'attention',
        icon: circleAlert,
        title: text.notAllowed,
        text: text.notAllowedNext,
      });
    }
    return html`<div class="two">
      <section class="panel" aria-labelledby="accounts">
        <h2 id="accounts">${text.accounts}</h2>
        <p role="status">${this.said}</p>
        <div class="scroll" tabindex="0" role="group" aria-labelledby="accounts">${this.renderTable()}</div>
      </section>
      <form class="panel" aria-labelledby="new" @submit=${this.submit}>
        <h2 id="new">${text.newAccount}</h2>
        ${
          this.trouble === null
            ? nothing
            : notice({ role: 'alert', tone: 'error', icon: circleAlert, ...this.trouble })
        }
        ${accountFields(this.language)}
        <fieldset>
          <legend>${text.roles}</legend>
          ${roles.map(
            (role) =>
              html`<label class="check">
                <input type="checkbox" name="roles" value=${role} ?checked=${role === 'officer'} />
                ${sessionMessages(this.language).role(role)}
              </label>`,
          )}
        </fieldset>
        <button class="button primary">${text.create}</button>
      </form>
    </div>`;
  }

  private renderTable() {
    const text = officeMessages(this.language);
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${text.name}</th>
          <th scope="col">${text.username}</th>
          <th scope="col">${text.roles}</th>
          <th scope="col">${text.state}</th>
          <th scope="col">${text.action}</th>
        </tr>
      </thead>
      <tbody>
        ${this.staff.value?.map((member) => this.renderMember(member))}
      </tbody>
    </table>`;
  }

  private renderMember(member: StaffMember) {
    const text = officeMessages(this.language);
    const words = sessionMessages(this.language);
    const { displayName, active } = member;
    return html`<tr class=${active ? '' : 'off'}>
      <td>${displayName}</td>
      <td>${member.username}</td>
      <td>${member.roles.map((role) => words.role(role)).join(', ')}</td>
      <td>${active ? text.active : text.inactive}</td>
      <td>
        <button
          class="button"
          type="button"
          aria-label=${active ? text.deactivateWho(displayName) : text.reactivateWho(displayName)}
          @click=${() => this.setActive(member, !active)}
        >
          ${active ? text.deactivate : text.reactivate}
        </button>
      </td>
    </tr>`;
  }

  private readonly submit = (event: SubmitEvent) => {
    event.preventDefault();
    void this.create();
  };

  private async create(): Promise<void> {
    const text = officeMessages(this.language);
    const chosen = new FormData(this.form).getAll('roles').map(String).filter(isRole);
    if (chosen.length === 0) {
      this.trouble = { title: text.needRole, text: '' };
      return;
    }
    await this.run(async () => {
      const member = await this.api.staff.createStaff({
        body: { ...accountOf(this.form), roles: chosen, agencyId: null },
      });
      this.form.reset();
      return text.created(member.displayName);
    });
  }

  private async setActive(member: StaffMember, active: boolean): Promise<void> {
    await this.run(async () => {
      await this.api.staff.updateStaff({ params: { id: member.id }, body: { active } });
      return officeMessages(this.language).changed;
    });
  }

  private async run(change: () => Promise<string>): Promise<void> {
    this.trouble = null;
    this.said = '';
    try {
      this.said = await change();
      await this.staff.refresh();
    } catch (error) {
      this.trouble = troubleOf(error, this.language);
    }
  }
}

define('mc-accounts', Accounts);

declare global {
  interface HTMLElementTagNameMap {
    'mc-accounts': Accounts;
  }
}
