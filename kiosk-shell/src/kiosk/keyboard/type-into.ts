import { typeTelex, typeTone } from '@motcua/domain/text/telex';
import { toneKeys } from './layout.ts';

/** A field the on-screen keyboard can type into. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

const textTypes = new Set(['text', 'search', 'tel', 'url', 'email', 'number', 'password']);

/** The text field that has the focus, also inside shadow roots; null when something else has it. */
export function focusedField(): TextField | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!(at instanceof HTMLInputElement) && !(at instanceof HTMLTextAreaElement)) return null;
  if (at.readOnly || at.disabled) return null;
  return at instanceof HTMLTextAreaElement || textTypes.has(at.type) ? at : null;
}

function edited(key: string, before: string): string {
  const tone = toneKeys[key];
  if (tone) return typeTone(before, tone);
  if (key === '{bksp}') return [...before].slice(0, -1).join('');
  if (key === '{space}') return `${before} `;
  return typeTelex(before, key);
}

/**
 * Types one key of the on-screen keyboard into a field at its caret, as a hardware key would: the field fires `input`,
 * Enter fires `keydown` and submits the field's form.
 */
export function typeInto(field: TextField, key: string): void {
  if (key === '{enter}') {
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (field.dispatchEvent(enter) && field instanceof HTMLInputElement) field.form?.requestSubmit();
    return;
  }
  if (key === '{clear}') {
    field.value = '';
  } else {
    // A field of type email or number has no caret; there the end of the text is where one types.
    const start = field.selectionStart ?? field.value.length;
    const end = field.selectionEnd ?? field.value.length;
    const selected = start !== end;
    const head = field.value.slice(0, start);
    const before = selected && key === '{bksp}' ? head : edited(key, head);
    field.value = before + field.value.slice(end);
    if (field.selectionStart !== null) field.setSelectionRange(before.length, before.length);
  }
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}
