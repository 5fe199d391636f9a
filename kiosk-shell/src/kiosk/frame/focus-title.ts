import type { LitElement } from 'lit';

/** A new screen is read from its title on: the focus goes to its `h1`, which has `tabindex="-1"`. */
export async function focusTitle(element: LitElement): Promise<void> {
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
