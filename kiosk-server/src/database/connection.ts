import type { Kysely, Transaction as KyselyTransaction } from 'kysely';
import type { Tables } from './tables.ts';

/** A connection inside an open transaction. Never keep it beyond the callback it was given to. */
export type Transaction = KyselyTransaction<Tables>;

/**
 * The centre's data. Rows use what SQLite and PostgreSQL have in common: text, integers, ISO 8601 text for times, 0/1
 * for yes and no, JSON as text.
 */
export interface Database {
  readonly dialect: 'sqlite' | 'postgres';
  /** Committed data only, on a connection of its own. */
  readonly read: Kysely<Tables>;
  /**
   * Runs `fn` in a durable transaction; the promise settles after the commit. On SQLite, what arrives in one turn of the
   * event loop shares one commit: `fn` must await nothing but the transaction. `fn` may run again, on SQLite after another
   * job of its commit has failed, on PostgreSQL after a deadlock: it must have no effects outside the transaction.
   */
  write<T>(fn: (trx: Transaction) => Promise<T>): Promise<T>;
  /** Calls `listener` after every durable commit made here. Returns what ends it. */
  onCommit(listener: () => void): () => void;
  /** Finishes the writes that were accepted, then closes. */
  close(): Promise<void>;
}
