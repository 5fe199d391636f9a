import { css, html } from 'lit';
import { property, query } from 'lit/decorators.js';
import SimpleKeyboard from 'simple-keyboard/build/index.modern.esm.js';
import { define } from '@motcua/components/base/define.js';
import { McElement } from '@motcua/components/base/element.js';
import { screenStyles } from '../../page/styles.ts';
import { tallLayout, wideLayout } from './layout.ts';
import { keyboardMessages as messages } from './messages.ts';
import { typeInto, type TextField } from './type-into.ts';

/**
 * The keyboard on the screen: Vietnamese letters, tones and Telex. It types into `field`, never takes its focus, and
 * acts when the finger is lifted.
 */
export class OnScreenKeyboard extends McElement {
  static override styles = [
    screenStyles,
    css`
      :host {
        padding: var(--_mc-space-s) var(--_mc-space);
        border-top: var(--_mc-border) solid var(--_mc-line);
        background: var(--_mc-paper);
      }
      .simple-keyboard {
        max-width: 1400px;
        margin-inline: auto;
        padding: 0;
        background: none;
        font-family: inherit;
      }
      .hg-row:not(:last-child) {
        margin-bottom: 12px;
      }
      .hg-row {
        display: flex;
        gap: 12px;
      }
      .hg-button {
        display: flex;
        flex: 1 1 0;
        align-items: center;
        justify-content: center;
        cursor: pointer;
        touch-action: manipulation;
        -webkit-tap-highlight-color: transparent;
        height: 76px;
        min-width: 0;
        padding: 0;
        border: var(--_mc-border) solid var(--_mc-line-strong);
        border-radius: var(--_mc-radius);
        box-shadow: none;
        background: var(--_mc-surface);
        color: var(--_mc-ink);
        font: inherit;
        font-size: 30px;
        font-weight: 600;
      }
      .hg-button:active {
        background: var(--_mc-lacquer-wash);
        border-color: var(--_mc-lacquer);
      }
      .hg-button[data-skbtn='{shift}'],
      .hg-button[data-skbtn='{bksp}'],
      .hg-button[data-skbtn='{clear}'],
      .hg-button[data-skbtn='{digits}'],
      .hg-button[data-skbtn='{letters}'],
      .hg-button[data-skbtn='{enter}'] {
        flex-grow: 2;
        font-size: 22px;
      }
      .hg-button[data-skbtn='{space}'] {
        flex-grow: 6;
        font-size: 22px;
      }
      .hg-button[data-skbtn='{enter}'] {
        border-color: var(--_mc-jade);
        color: var(--_mc-jade);
      }
      .hg-button span {
        line-height: 1.1;
        text-align: center;
      }
      .hg-button b {
        display: block;
        height: 22px;
        font-size: 34px;
        line-height: 40px;
      }
      .hg-button small {
        font-size: 18px;
        font-weight: 600;
      }
    `,
  ];

  /** Where the keys go. */
  @property({ attribute: false }) field: TextField | null = null;
  @query('.keys') private readonly keys!: HTMLDivElement;
  private keyboard: SimpleKeyboard | undefined;

  protected override firstUpdated(): void {
    this.keyboard = new SimpleKeyboard(this.keys, {
      layout: matchMedia('(min-aspect-ratio: 1/1)').matches ? wideLayout : tallLayout,
      theme: 'hg-theme-default',
      useButtonTag: true,
      preventMouseDownDefault: true,
      disableCaretPositioning: true,
      disableButtonHold: true,
      display: this.faces(),
      onKeyReleased: (key: string) => this.press(key),
    });
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('language')) this.keyboard?.setOptions({ display: this.faces() });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.keyboard?.destroy();
  }

  protected override render() {
    return html`<div class="keys" role="region" aria-label=${messages(this.language).keyboard}></div>`;
  }

  private press(key: string): void {
    const layer = this.keyboard?.options.layoutName ?? 'default';
    if (key === '{shift}') return this.show(layer === 'shift' ? 'default' : 'shift');
    if (key === '{digits}') return this.show('digits');
    if (key === '{letters}') return this.show('default');
    if (this.field) typeInto(this.field, key);
    if (key === '{enter}') this.dispatchEvent(new CustomEvent('mc-keyboard-enter'));
    if (layer === 'shift') this.show('default');
  }

  private show(layer: 'default' | 'shift' | 'digits'): void {
    this.keyboard?.setOptions({ layoutName: layer });
  }

  /** What is written on the keys that are not a letter. A tone is shown on nothing: the mark and its name. */
  private faces(): Record<string, string> {
    const text = messages(this.language);
    const tone = (mark: string, name: string) => `<b>${mark}</b><small>${name}</small>`;
    return {
      '{sac}': tone('´', 'sắc'),
      '{huyen}': tone('`', 'huyền'),
      '{hoi}': tone('ˀ', 'hỏi'),
      '{nga}': tone('˜', 'ngã'),
      '{nang}': tone('·', 'nặng'),
      '{shift}': text.capital,
      '{bksp}': text.erase,
      '{clear}': text.clear,
      '{space}': text.space,
      '{enter}': text.done,
      '{digits}': '123',
      '{letters}': 'abc',
    };
  }
}

define('mc-on-screen-keyboard', OnScreenKeyboard);

declare global {
  interface HTMLElementTagNameMap {
    'mc-on-screen-keyboard': OnScreenKeyboard;
  }
}
