import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The fragment of the page's address, live: which view is open. */
export class Fragment implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Without its `#`. */
  get value(): string {
    return location.hash.slice(1);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.changed);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.changed);
  }

  private readonly changed = () => this.host.requestUpdate();
}
