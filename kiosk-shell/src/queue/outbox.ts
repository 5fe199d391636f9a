import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A ticket somebody asked for and whose answer has not come: no name, no number, nothing about a person. */
export interface UnsentTicket {
  id: string;
  serviceGroupId: string;
  priority: string | null;
  lang: 'vi' | 'en';
  /** Milliseconds since 1970 by this screen's clock, for ordering and age only. */
  askedAt: number;
}

interface OutboxSchema extends DBSchema {
  tickets: { key: string; value: UnsentTicket };
}

/** A person waits for a ticket no longer than this; an older request is dropped, not printed to nobody. */
const KEEP_MS = 10 * 60_000;

/**
 * The tickets that were asked for and not answered, in the browser's own store: they survive a reload and a power cut.
 */
export class Outbox {
  private readonly database: Promise<IDBPDatabase<OutboxSchema>>;

  /** @param name of the store; one a screen */
  constructor(name = 'motcua-kiosk') {
    this.database = openDB<OutboxSchema>(name, 1, {
      upgrade: (database) => {
        database.createObjectStore('tickets', { keyPath: 'id' });
      },
    });
  }

  async keep(ticket: UnsentTicket): Promise<void> {
    await (await this.database).put('tickets', ticket);
  }

  async drop(id: string): Promise<void> {
    await (await this.database).delete('tickets', id);
  }

  /** Everything still to send, oldest first; what is too old is dropped. */
  async list(now = Date.now()): Promise<UnsentTicket[]> {
    const database = await this.database;
    const all = await database.getAll('tickets');
    const old = all.filter((ticket) => now - ticket.askedAt > KEEP_MS);
    await Promise.all(old.map((ticket) => database.delete('tickets', ticket.id)));
    return all.filter((ticket) => !old.includes(ticket)).sort((a, b) => a.askedAt - b.askedAt);
  }

  async close(): Promise<void> {
    (await this.database).close();
  }
}
