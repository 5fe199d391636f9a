import type { Call, QueueState, ServiceGroup } from '@motcua/domain/queue/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Breath } from '../api/breath.ts';
import type { Api } from '../api/client.ts';
import { Remote } from '../api/remote.ts';
import type { LiveStream } from '../api/stream.ts';

/** Milliseconds between two fetches, however many events come. */
const BREATH = 150;

/** Milliseconds between two fetches while there is no stream. */
const POLL = 5000;

/** The same while there is one: a line that died without a word shows itself so. */
const PROBE = 30_000;

/**
 * The hall as the board shows it: the state from `GET /queue`, fetched again whenever the stream says that something has
 * changed, so that it is never put together from messages that may have been missed. Without a stream it asks by itself.
 */
export class Hall implements ReactiveController {
  readonly state: Remote<QueueState>;
  readonly groups: Remote<{ items: ServiceGroup[] }>;
  readonly #host: ReactiveControllerHost;
  readonly #client: () => Api;
  readonly #stream: () => LiveStream;
  #breath = this.#newBreath();
  #unsubscribe: (() => void) | undefined;
  #poll: ReturnType<typeof setInterval> | undefined;
  #started = 0;
  #open = false;

  constructor(host: ReactiveControllerHost, client: () => Api, stream: () => LiveStream) {
    this.#host = host;
    this.#client = client;
    this.#stream = stream;
    this.state = new Remote<QueueState>(host);
    this.groups = new Remote<{ items: ServiceGroup[] }>(host);
    host.addController(this);
  }

  get calls(): readonly Call[] {
    return this.state.value?.calls ?? [];
  }

  /** Since when what is shown may be old, as `Date.now()`; null while it is live. */
  get oldSince(): number | null {
    return this.#open && !this.state.failure ? null : (this.state.answeredAt ?? this.#started);
  }

  /** Fetches anew and listens, from whatever API is now to be asked. */
  start(): void {
    this.#stop();
    this.#started = Date.now();
    // Another server's answer does not wait for the last one's breath.
    this.#breath = this.#newBreath();
    this.#breath.nudge();
    void this.groups.load((signal) => this.#client().queue.serviceGroups(undefined, { signal }));
    this.#unsubscribe = this.#stream().subscribe({
      topics: ['ticket', 'queue'],
      onMessage: () => this.#breath.nudge(),
      onReset: () => this.#breath.nudge(),
      onLine: ({ open }) => {
        this.#open = open;
        clearInterval(this.#poll);
        this.#poll = setInterval(() => this.#breath.nudge(), open ? PROBE : POLL);
        this.#host.requestUpdate();
      },
    });
  }

  hostConnected(): void {
    if (this.#started > 0) this.start();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #newBreath(): Breath {
    return new Breath(BREATH, () =>
      this.state.load((signal) => this.#client().queue.state(undefined, { signal })),
    );
  }

  #stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    clearInterval(this.#poll);
    this.#poll = undefined;
    this.#breath.stop();
  }
}
