import { html } from 'lit';
import { property, query } from 'lit/decorators.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { screenStyles } from '../../page/styles.ts';
import { kioskMessages } from '../messages.ts';
import { dialogStyles } from './dialog-styles.ts';

/** Asks whether somebody is still there; one tap anywhere is an answer. */
export class IdleDialog extends McElement {
  static override styles = [screenStyles, dialogStyles];

  /** Seconds left; null: nobody is asked anything. */
  @property({ attribute: false }) seconds: number | null = null;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  protected override updated(): void {
    if (this.seconds === null) this.dialog.close();
    else if (!this.dialog.open) this.dialog.showModal();
  }

  protected override render() {
    const text = kioskMessages(this.language);
    // The count is shown each second but said only once, or it would talk over itself.
    return html`<dialog role="alertdialog" aria-labelledby="title" aria-describedby="said">
      <h2 id="title">${text.idleTitle}</h2>
      <p id="said" class="visually-hidden">${text.idleText(20)}</p>
      <p aria-hidden="true">${text.idleText(this.seconds ?? 0)}</p>
      <p class="dialog-actions">
        <button class="button primary" type="button">${text.idleStay}</button>
      </p>
    </dialog>`;
  }
}

define('mc-idle-dialog', IdleDialog);

declare global {
  interface HTMLElementTagNameMap {
    'mc-idle-dialog': IdleDialog;
  }
}
