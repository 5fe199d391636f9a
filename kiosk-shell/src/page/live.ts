import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiFailure } from '@motcua/components/api/failure.js';
import type { LineState, LiveStream, StreamMessage } from '@motcua/components/api/stream.js';

export interface LiveOptions<T> {
  stream: () => LiveStream;
  /** First segments of the event types after which the value is asked for again. */
  topics: readonly string[];
  /** Null: there is nothing to ask yet. */
  load: (() => Promise<T>) | null;
  /** False: this message changes nothing here. */
  concerns?: (message: StreamMessage) => boolean;
}

/** Messages come in bursts (a call is three events); one question answers them all. */
const GATHER_MS = 40;
const RETRY_MS = 2000;

/**
 * A value of the server's that follows the live stream: asked for once, again after each message that concerns it and
 * whenever the line returns. The last value stays on screen while the line is cut, and `line` says since when.
 */
export class Live<T> implements ReactiveController {
  value: T | null = null;
  failure: ApiFailure | null = null;
  line: LineState = { open: false, since: Date.now() };
  private end: (() => void) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: () => LiveOptions<T>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Contexts are given while the host connects; a turn later they are there.
    queueMicrotask(() => this.restart());
  }

  hostDisconnected(): void {
    this.end?.();
    this.end = undefined;
    clearTimeout(this.timer);
  }

  /** Begins anew, e.g. after the host was told of another counter. */
  restart(): void {
    this.end?.();
    const options = this.options();
    this.end = options.stream().subscribe({
      topics: options.topics,
      onMessage: (message) => {
        if (options.concerns?.(message) !== false) this.soon(GATHER_MS);
      },
      onReset: () => this.soon(0),
      onLine: (line) => {
        this.line = line;
        this.host.requestUpdate();
      },
    });
    void this.refresh();
  }

  /** Sets a value the server has just answered with, so that nobody waits for the stream to say it again. */
  set(value: T): void {
    this.asked += 1;
    this.value = value;
    this.failure = null;
    this.host.requestUpdate();
  }

  async refresh(): Promise<void> {
    const { load } = this.options();
    if (!load) return;
    const asked = (this.asked += 1);
    try {
      const value = await load();
      if (asked === this.asked) this.set(value);
    } catch (error) {
      if (asked !== this.asked) return;
      this.failure = error instanceof ApiFailure ? error : null;
      if (!this.failure) throw error;
      if (this.failure.kind === 'offline' || this.failure.kind === 'server') this.soon(RETRY_MS);
      this.host.requestUpdate();
    }
  }

  private soon(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), ms);
  }
}
