import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keys of a staff screen, heard wherever the focus is except in a field, a dialog or on another control's own key.
 * They can be switched off (WCAG 2.1.4).
 */
export class Shortcuts implements ReactiveController {
  enabled = true;

  /** @param actions by key, letters lower case; `Enter` by its name. A key that does nothing now answers false. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly actions: (key: string) => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.onKey);
  }

  toggle(): void {
    this.enabled = !this.enabled;
    this.host.requestUpdate();
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (!this.enabled || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const origin = event.composedPath()[0];
    if (origin instanceof Element) {
      if (origin.matches('input, textarea, select') || origin.closest('dialog')) return;
      // Enter on a focused button or link is that control's own.
      if (event.key === 'Enter' && origin.matches('button, a')) return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (this.actions(key)) event.preventDefault();
  };
}
