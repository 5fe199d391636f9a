import { css, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import accessibility from 'lucide/dist/esm/icons/accessibility.mjs';
import check from 'lucide/dist/esm/icons/check.mjs';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { localized } from '@motcua/components/base/messages.js';
import { icon } from '@motcua/components/parts/icon.js';
import type { PriorityClass } from '@motcua/domain/queue/schema';
import { dialogStyles } from '../../frame/dialog-styles.ts';
import { screenStyles } from '../../../page/styles.ts';
import { takeTicketMessages } from './messages.ts';

/** A priority class was chosen, or none. */
export class PriorityChosenEvent extends Event {
  static readonly type = 'kiosk-priority';
  constructor(readonly chosen: PriorityClass | null) {
    super(PriorityChosenEvent.type);
  }
}

/** "I have priority": asked for by the person, never in the way of the others. Fires `kiosk-priority`. */
export class PriorityChoice extends McElement {
  static override styles = [
    screenStyles,
    dialogStyles,
    css`
      ul {
        display: grid;
        gap: var(--_mc-space-s);
        margin: var(--_mc-space) 0;
        padding: 0;
        list-style: none;
      }
      li .button {
        justify-content: space-between;
        width: 100%;
        font-size: var(--_mc-text-l);
        text-align: start;
      }
    `,
  ];

  @property({ attribute: false }) classes: readonly PriorityClass[] = [];
  @property({ attribute: false }) chosen: PriorityClass | null = null;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override render() {
    const text = takeTicketMessages(this.language);
    if (this.classes.length === 0) return nothing;
    const choice = (each: PriorityClass | null, name: string) =>
      html`<li>
        <button
          class="button chip"
          type="button"
          aria-pressed=${this.chosen?.id === each?.id ? 'true' : 'false'}
          @click=${() => this.choose(each)}
        >
          ${name} ${this.chosen?.id === each?.id ? icon(check) : nothing}
        </button>
      </li>`;
    return html`<button
        class="button chip"
        type="button"
        aria-pressed=${this.chosen !== null ? 'true' : 'false'}
        @click=${this.open}
      >
        ${icon(accessibility)}
        ${this.chosen ? text.priorityChosen(localized(this.chosen.name, this.language)) : text.priority}
      </button>
      <dialog aria-labelledby="title">
        <h2 id="title">${text.priorityTitle}</h2>
        <p>${text.priorityHint}</p>
        <ul>
          ${this.classes.map((each) => choice(each, localized(each.name, this.language)))}
          ${choice(null, text.priorityNone)}
        </ul>
      </dialog>`;
  }

  private readonly open = () => this.dialog.showModal();

  private choose(chosen: PriorityClass | null): void {
    this.dialog.close();
    this.dispatchEvent(new PriorityChosenEvent(chosen));
  }
}

define('mc-priority-choice', PriorityChoice);

declare global {
  interface HTMLElementTagNameMap {
    'mc-priority-choice': PriorityChoice;
  }
}
