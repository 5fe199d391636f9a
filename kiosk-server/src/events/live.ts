import type { EventRow } from '@motcua/domain/events/define';
import type { Database } from '../database/database.ts';
import { eventsAfter, newestSeq } from './store.ts';

/** A message that is shown to the screens that are open and never stored, such as a scan. */
export interface TransientMessage {
  type: string;
  payload: unknown;
}

/** What happens, as it happens: read back from the table in commit order, so that every reader sees the same. */
export interface LiveEvents {
  /** `seq` of the newest event that was given to the listeners. */
  readonly cursor: number;
  /** @param types where only these are of interest; while nobody wants the others, they are not even read. */
  subscribe(listener: (event: EventRow) => void, types?: readonly string[]): () => void;
  subscribeTransient(listener: (message: TransientMessage) => void): () => void;
  /** Shows a message to open screens (audience: devices); it may be personal and is not kept. */
  publishTransient(type: string, payload: unknown): void;
  /** Tells what is still to be told, then ends what listens for it, before the server closes its connections. */
  end(): Promise<void>;
  /** Called when the server stops, so that open streams end; returns what takes the wish back. */
  onClose(listener: () => void): () => void;
  close(): Promise<void>;
}

/** Programs beside the server (an import) write to the same table; this is how soon the server notices. */
const foreignWritesMs = 500;
const batch = 500;
/** Commits follow each other closely when many take tickets; one look serves several of them. */
const gatherMs = 5;

/** Starts after the newest event there is. */
export async function startLiveEvents(
  database: Database,
  onError: (error: unknown) => void,
): Promise<LiveEvents> {
  const listeners = new Map<(event: EventRow) => void, readonly string[] | null>();
  let changes = 0;
  const closeListeners = new Set<() => void>();
  const transientListeners = new Set<(message: TransientMessage) => void>();
  let cursor = await newestSeq(database.read);
  let pumping: Promise<void> | null = null;
  let again = false;
  let closed = false;

  async function pump(): Promise<void> {
    do {
      again = false;
      const before = changes;
      const newest = await newestSeq(database.read);
      const events = await eventsAfter(database.read, cursor, batch, wantedTypes([...listeners.values()]));
      // Who came meanwhile counts on hearing all that comes after the cursor it found.
      if (changes !== before) {
        again = true;
        continue;
      }
      for (const event of events) {
        cursor = event.seq;
        for (const [listener, types] of listeners) if (types?.includes(event.type) ?? true) listener(event);
      }
      if (events.length === batch) again = true;
      else cursor = Math.max(cursor, newest);
    } while (again && !closed);
  }
  function wake(): void {
    if (closed) return;
    again = true;
    pumping ??= pump()
      .catch(onError)
      .finally(() => {
        pumping = null;
      });
  }
  let soon: NodeJS.Timeout | null = null;
  const endCommits = database.onCommit(() => {
    soon ??= setTimeout(() => {
      soon = null;
      wake();
    }, gatherMs);
  });
  const timer = setInterval(wake, foreignWritesMs);
  timer.unref();

  return {
    get cursor() {
      return cursor;
    },
    subscribe(listener, types) {
      listeners.set(listener, types ?? null);
      changes++;
      return () => void listeners.delete(listener);
    },
    subscribeTransient(listener) {
      transientListeners.add(listener);
      return () => void transientListeners.delete(listener);
    },
    publishTransient(type, payload) {
      for (const listener of transientListeners) listener({ type, payload });
    },
    onClose(listener) {
      closeListeners.add(listener);
      return () => void closeListeners.delete(listener);
    },
    async end() {
      wake();
      await pumping;
      for (const listener of closeListeners) listener();
    },
    async close() {
      closed = true;
      clearInterval(timer);
      endCommits();
      if (soon !== null) clearTimeout(soon);
      await pumping;
    },
  };
}

/** Null where somebody wants them all. */
function wantedTypes(lists: readonly (readonly string[] | null)[]): string[] | null {
  const types: string[] = [];
  for (const list of lists) {
    if (list === null) return null;
    types.push(...list);
  }
  return types;
}
