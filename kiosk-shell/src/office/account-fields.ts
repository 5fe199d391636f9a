import { html, type TemplateResult } from 'lit';
import type { Lang } from '@motcua/domain/text/localized';
import { officeMessages } from './messages.ts';

/** The fields every new account needs, with the server's own rules as the browser's. */
export function accountFields(lang: Lang): TemplateResult {
  const text = officeMessages(lang);
  return html`<label class="field">
      <span>${text.name}</span>
      <input class="input" name="displayName" required maxlength="120" autocomplete="off" />
    </label>
    <label class="field">
      <span>${text.username} <span class="hint">${text.usernameHint}</span></span>
      <input
        class="input"
        name="username"
        required
        minlength="3"
        maxlength="32"
        pattern="[a-z][a-z0-9._\\-]+"
        title=${text.usernameHint}
        autocapitalize="none"
        autocomplete="off"
        spellcheck="false"
      />
    </label>
    <label class="field">
      <span>${text.password} <span class="hint">${text.passwordHint}</span></span>
      <input
        class="input"
        name="password"
        type="password"
        required
        minlength="10"
        maxlength="200"
        autocomplete="new-password"
      />
    </label>`;
}

/** What was typed, by field name. */
export function accountOf(form: HTMLFormElement): {
  displayName: string;
  username: string;
  password: string;
} {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '');
  return { displayName: text('displayName'), username: text('username'), password: text('password') };
}
