import type { Link } from './link.ts';
import type { CloseReason, Port } from './port.ts';

/** How a link is kept open. */
export interface KeepOpenOptions {
  /** A new connection stands. */
  onOpen(port: Port): void;
  /** The connection is gone, or could not be made; it is tried again by itself. */
  onLost(reason: CloseReason): void;
  /** First wait before trying again, in ms (default 250); doubles up to `maxWaitMs` (default 10 000). */
  firstWaitMs?: number;
  maxWaitMs?: number;
}

/** A link that is being kept open. */
export interface KeptLink {
  /** Stops trying and closes the open port. */
  close(): Promise<void>;
}

/** A connection that lived this long was a good one: the next failure starts from the short wait again. */
const goodConnectionMs = 2_000;

/** Opens a link, and opens it again with growing waits whenever the connection is lost, until closed. */
export function keepOpen(link: Link, options: KeepOpenOptions): KeptLink {
  const { firstWaitMs = 250, maxWaitMs = 10_000 } = options;
  const stop = new AbortController();
  let current: Port | undefined;

  async function run(): Promise<void> {
    let wait = firstWaitMs;
    while (!stop.signal.aborted) {
      const startedAt = performance.now();
      const reason = await connection();
      if (stop.signal.aborted) return;
      options.onLost(reason);
      if (performance.now() - startedAt >= goodConnectionMs) wait = firstWaitMs;
      await pause(wait, stop.signal);
      wait = Math.min(wait * 2, maxWaitMs);
    }
  }

  async function connection(): Promise<CloseReason> {
    try {
      const port = await link.open(stop.signal);
      if (stop.signal.aborted) {
        await port.close();
        return { kind: 'closed' };
      }
      current = port;
      options.onOpen(port);
      return await port.closed;
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    } finally {
      current = undefined;
    }
  }

  const running = run();
  return {
    close: async () => {
      stop.abort();
      await current?.close();
      await running;
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
