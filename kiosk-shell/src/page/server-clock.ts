import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Api } from '@motcua/components/api/client.js';

const ASK_EVERY_MS = 60_000;

/**
 * The server's time on screen. It is asked for each minute; between answers the machine's steady timer carries it, so
 * the PC's own clock never shows, and while the server is silent `stale` says so.
 */
export class ServerClock implements ReactiveController {
  private offset: number | undefined;
  private tick: ReturnType<typeof setTimeout> | undefined;
  private ask: ReturnType<typeof setInterval> | undefined;
  /** The server did not answer the last time it was asked. */
  stale = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly api: () => Api,
  ) {
    host.addController(this);
  }

  /** The server's time; null before its first answer. */
  get now(): Date | null {
    return this.offset === undefined ? null : new Date(performance.now() + this.offset);
  }

  hostConnected(): void {
    void this.synchronise();
    this.ask = setInterval(() => void this.synchronise(), ASK_EVERY_MS);
    this.turn();
  }

  hostDisconnected(): void {
    clearInterval(this.ask);
    clearTimeout(this.tick);
  }

  /** Sets the clock by any answer that carries the server's time. */
  set(now: string): void {
    this.offset = Date.parse(now) - performance.now();
    this.stale = false;
    this.host.requestUpdate();
  }

  private async synchronise(): Promise<void> {
    try {
      this.set((await this.api().centre.get()).now);
    } catch {
      this.stale = true;
      this.host.requestUpdate();
    }
  }

  /** Wakes just after each full second, so that no minute is shown late. */
  private turn(): void {
    const past = (performance.now() + (this.offset ?? 0)) % 1000;
    this.tick = setTimeout(() => {
      this.host.requestUpdate();
      this.turn();
    }, 1005 - past);
  }
}
