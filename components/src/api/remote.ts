import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Backoff } from './backoff.ts';
import { ApiFailure } from './failure.ts';

/**
 * A value that is fetched, for an element to show: what is known stays on the screen while the next is on its way,
 * a newer request aborts the older, and a failure that passes (no line, too many calls, an outage) is tried again by
 * itself, at the earliest when the server says.
 */
export class Remote<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #backoff = new Backoff();
  #ask: ((signal: AbortSignal) => Promise<T>) | undefined;
  #running: AbortController | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #connected = true;

  /** The newest answer, also while a newer one is being fetched. */
  value: T | undefined;
  /** When it came, as `Date.now()`. */
  answeredAt: number | undefined;
  /** Why the last request gave none; undefined while all is well. */
  failure: ApiFailure | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get loading(): boolean {
    return this.#running !== undefined;
  }

  /** Fetches; resolves when this request has ended, however it did. */
  async load(ask: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#ask = ask;
    this.#stop();
    if (!this.#connected) return;
    const running = new AbortController();
    this.#running = running;
    this.#host.requestUpdate();
    try {
      const value = await ask(running.signal);
      if (running !== this.#running) return;
      this.value = value;
      this.answeredAt = Date.now();
      this.failure = undefined;
      this.#backoff.reset();
    } catch (error) {
      if (running !== this.#running) return;
      this.failure =
        error instanceof ApiFailure
          ? error
          : new ApiFailure('server', { type: '/problems/client', title: String(error), status: 0 });
      this.#planRetry(this.failure);
    }
    this.#running = undefined;
    this.#host.requestUpdate();
  }

  /** Asks the last question again. */
  retry(): void {
    if (this.#ask) void this.load(this.#ask);
  }

  /** Forgets the answer and stops what is under way. */
  clear(): void {
    this.#stop();
    this.#ask = undefined;
    this.value = undefined;
    this.answeredAt = undefined;
    this.failure = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (this.#connected) return;
    this.#connected = true;
    // What was interrupted by leaving the page is asked again on coming back.
    if (this.#ask && (this.value === undefined || this.failure)) this.retry();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#retry);
    globalThis.removeEventListener?.('online', this.#onOnline);
    this.#running?.abort();
    this.#running = undefined;
  }

  #planRetry(failure: ApiFailure): void {
    if (!['offline', 'busy', 'maintenance', 'server'].includes(failure.kind)) return;
    const wait = Math.max((failure.retryAfter ?? 0) * 1000, this.#backoff.next() * 4);
    this.#retry = setTimeout(() => this.retry(), wait);
    if (failure.kind === 'offline') globalThis.addEventListener('online', this.#onOnline);
  }

  readonly #onOnline = (): void => this.retry();
}
