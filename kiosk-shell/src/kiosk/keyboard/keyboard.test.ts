import { expect } from '@open-wc/testing';
import './keyboard.ts';
import type { OnScreenKeyboard } from './keyboard.ts';
import { focusedField } from './type-into.ts';

let field: HTMLInputElement;
let keyboard: OnScreenKeyboard;

async function press(...keys: string[]) {
  for (const key of keys) {
    const button = keyboard.shadowRoot!.querySelector<HTMLElement>(`[data-skbtn="${key}"]`)!;
    const at = { bubbles: true, composed: true, cancelable: true };
    button.dispatchEvent(new PointerEvent('pointerdown', at));
    button.dispatchEvent(new MouseEvent('mousedown', at));
    button.dispatchEvent(new PointerEvent('pointerup', at));
    button.dispatchEvent(new MouseEvent('mouseup', at));
    button.click();
  }
  await keyboard.updateComplete;
}

describe('mc-on-screen-keyboard', () => {
  beforeEach(async () => {
    field = document.createElement('input');
    field.setAttribute('aria-label', 'Tìm');
    keyboard = document.createElement('mc-on-screen-keyboard') as OnScreenKeyboard;
    document.body.append(field, keyboard);
    keyboard.field = field;
    field.focus();
    await keyboard.updateComplete;
  });
  afterEach(() => {
    field.remove();
    keyboard.remove();
  });

  it('types Vietnamese by its own letters and tone keys', async () => {
    await press('đ', 'ă', 'n', 'g', '{space}', 'k', 'y', '{sac}');
    expect(field.value).to.equal('đăng ký');
  });

  it('types Vietnamese by Telex on the same keys', async () => {
    await press('d', 'd', 'a', 'a', 't', 's');
    expect(field.value).to.equal('đất');
  });

  it('types at the caret, erases before it, replaces what is selected', async () => {
    field.value = 'khai sinh';
    field.setSelectionRange(4, 4);
    await press('{bksp}');
    expect(field.value).to.equal('kha sinh');
    field.setSelectionRange(0, 8);
    await press('x');
    expect(field.value).to.equal('x');
  });

  it('a capital is for one letter', async () => {
    await press('{shift}');
    await press('H');
    await press('a');
    expect(field.value).to.equal('Ha');
  });

  it('tells the field as a hardware key would', async () => {
    let inputs = 0;
    field.addEventListener('input', () => (inputs += 1));
    await press('a', '{clear}');
    expect(inputs).to.equal(2);
    expect(field.value).to.equal('');
  });

  it('Enter submits the form of the field', async () => {
    const form = document.createElement('form');
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted += 1;
    });
    document.body.append(form);
    form.append(field);
    await press('{enter}');
    expect(submitted).to.equal(1);
    form.remove();
  });

  it('keys are at least 76 px high and 12 px apart, and accessible', async () => {
    const keys = [...keyboard.shadowRoot!.querySelectorAll<HTMLElement>('.hg-button')];
    for (const key of keys) expect(key.getBoundingClientRect().height).to.be.at.least(76);
    const [first, second] = keys.map((key) => key.getBoundingClientRect());
    expect(second!.left - first!.right).to.be.at.least(12);
    await expect(keyboard).to.be.accessible();
  });

  it('finds the focused field, also inside a shadow root, and nothing else', () => {
    expect(focusedField()).to.equal(field);
    field.readOnly = true;
    expect(focusedField()).to.equal(null);
  });
});
