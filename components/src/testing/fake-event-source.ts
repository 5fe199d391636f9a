import type { StreamMessage } from '../api/stream.ts';

/** A live stream that a test speaks through. */
export class FakeEventSource extends EventTarget {
  static readonly made: FakeEventSource[] = [];
  readonly url: string;
  closed = false;

  constructor(url: string | URL) {
    super();
    this.url = String(url);
    FakeEventSource.made.push(this);
  }

  static install(): void {
    globalThis.EventSource = FakeEventSource as unknown as typeof EventSource;
  }

  /** The newest that is still in use. */
  static newest(): FakeEventSource {
    const found = [...FakeEventSource.made].reverse().find(({ closed }) => !closed);
    if (!found) throw new Error('no stream is open');
    return found;
  }

  opens(): void {
    this.dispatchEvent(new Event('open'));
  }

  breaks(): void {
    this.dispatchEvent(new Event('error'));
  }

  resets(): void {
    this.dispatchEvent(new Event('reset'));
  }

  says(message: Partial<StreamMessage>): void {
    const data = JSON.stringify({ v: 1, subject: '', at: '', payload: {}, ...message });
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  close(): void {
    this.closed = true;
  }
}
