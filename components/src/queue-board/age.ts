import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many whole seconds ago something began; ticks once a second, and only while there is something to count. */
export class Age implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #since: () => number | null;
  #tick: ReturnType<typeof setInterval> | undefined;

  /** @param since when it began, as `Date.now()`; null while there is nothing to count */
  constructor(host: ReactiveControllerHost, since: () => number | null) {
    this.#host = host;
    this.#since = since;
    host.addController(this);
  }

  get seconds(): number | null {
    const since = this.#since();
    return since === null ? null : Math.max(0, Math.floor((Date.now() - since) / 1000));
  }

  hostUpdated(): void {
    const counting = this.#since() !== null;
    if (counting && this.#tick === undefined)
      this.#tick = setInterval(() => this.#host.requestUpdate(), 1000);
    if (!counting) this.hostDisconnected();
  }

  hostDisconnected(): void {
    clearInterval(this.#tick);
    this.#tick = undefined;
  }
}
