import { apiBase } from './base-url.ts';
import { Backoff } from './backoff.ts';

/** One message of `GET /stream`: ids and numbers, never personal data. */
export interface StreamMessage {
  seq: number;
  type: string;
  v: number;
  subject: string;
  /** ISO 8601 with offset. */
  at: string;
  payload: Record<string, unknown>;
}

export interface Subscriber {
  /** First segments of the event types wanted: `ticket`, `queue`, `print-job`, ... */
  topics: readonly string[];
  onMessage(message: StreamMessage): void;
  /** A line has opened, or the server says that messages were missed: fetch the state anew. */
  onReset?(): void;
  /** The line came or went. */
  onLine?(line: LineState): void;
}

/** `since` is when the state began, as `Date.now()`: how old the picture is when the line is cut. */
export interface LineState {
  open: boolean;
  since: number;
}

export interface StreamOptions {
  base?: string | null;
  EventSource?: new (url: string, init?: EventSourceInit) => EventSource;
}

/**
 * The page's one live stream. It opens with its first subscriber, closes with its last, and reconnects with back-off;
 * every new line makes subscribers fetch anew, so a missed message can do no harm.
 */
export class LiveStream {
  readonly #base: string;
  readonly #Source: StreamOptions['EventSource'];
  readonly #subscribers = new Set<Subscriber>();
  readonly #backoff = new Backoff();
  #source: EventSource | undefined;
  #topics = '';
  #retry: ReturnType<typeof setTimeout> | undefined;
  #line: LineState = { open: false, since: Date.now() };

  constructor(options: StreamOptions = {}) {
    this.#base = apiBase(options.base);
    this.#Source = options.EventSource ?? globalThis.EventSource;
  }

  get line(): LineState {
    return this.#line;
  }

  /** Adds a subscriber; what it returns ends it. */
  subscribe(subscriber: Subscriber): () => void {
    this.#subscribers.add(subscriber);
    subscriber.onLine?.(this.#line);
    // One line for all who subscribe in this turn.
    queueMicrotask(() => this.#match());
    return () => {
      this.#subscribers.delete(subscriber);
      queueMicrotask(() => this.#match());
    };
  }

  /** Opens, reopens or closes so that the line carries what is wanted; a topic too many does no harm. */
  #match(): void {
    const wanted = new Set([...this.#subscribers].flatMap((each) => each.topics));
    if (wanted.size === 0) {
      this.#close();
      return;
    }
    const have = new Set(this.#topics.split(','));
    if ((this.#source || this.#retry) && [...wanted].every((topic) => have.has(topic))) return;
    this.#topics = [...wanted].sort().join(',');
    this.#open();
  }

  #open(): void {
    this.#close();
    if (!this.#Source) return;
    const source = new this.#Source(`${this.#base}/stream?topics=${encodeURIComponent(this.#topics)}`);
    this.#source = source;
    source.addEventListener('open', () => {
      this.#backoff.reset();
      this.#setLine(true);
      this.#reset();
    });
    source.addEventListener('message', (event: MessageEvent<string>) => this.#pass(event.data));
    source.addEventListener('reset', () => this.#reset());
    source.addEventListener('error', () => {
      this.#close();
      this.#setLine(false);
      this.#retry = setTimeout(() => this.#open(), this.#backoff.next());
    });
  }

  #close(): void {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#source?.close();
    this.#source = undefined;
  }

  #pass(data: string): void {
    let message: StreamMessage;
    try {
      message = JSON.parse(data) as StreamMessage;
    } catch {
      return;
    }
    const topic = message.type.split('.', 1)[0] ?? '';
    for (const each of [...this.#subscribers]) if (each.topics.includes(topic)) each.onMessage(message);
  }

  #reset(): void {
    for (const each of [...this.#subscribers]) each.onReset?.();
  }

  #setLine(open: boolean): void {
    if (this.#line.open === open) return;
    this.#line = { open, since: Date.now() };
    for (const each of [...this.#subscribers]) each.onLine?.(this.#line);
  }
}

const shared = new Map<string, LiveStream>();

/** The stream the elements of a page share, one for each API. */
export function sharedStream(base?: string | null): LiveStream {
  const key = apiBase(base);
  const known = shared.get(key) ?? new LiveStream({ base: key });
  shared.set(key, known);
  return known;
}
