import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './connection.ts';
import { commitListeners } from './listeners.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

const bigint = 20;
/**
 * serialization_failure, deadlock_detected and unique_violation: nothing happened, and the same work tried again sees
 * what the other writer has committed (two requests that make the same thing at the same moment).
 */
const retryable = ['40001', '40P01', '23505'];
const attempts = 5;

/** Opens (and migrates) a PostgreSQL database. */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types: {
      // Sequence numbers and counts: far below 2^53.
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === bigint ? Number : pg.types.getTypeParser(oid, format ?? 'text'),
    },
  });
  // An idle connection that the server drops must not end the process; the next query opens a new one.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db);
  const listeners = commitListeners();
  const open = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;
  async function close(): Promise<void> {
    await Promise.allSettled(open);
    await db.destroy();
  }
  return {
    dialect: 'postgres',
    read: db,
    async write(fn) {
      if (closing !== null) throw new Error('The database is closed.');
      const work = retrying(() => db.transaction().execute(fn));
      open.add(work);
      try {
        return await work;
      } finally {
        open.delete(work);
        listeners.notify();
      }
    },
    onCommit: listeners.add,
    close() {
      closing ??= close();
      return closing;
    },
  };
}

async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!retryable.includes(code) || attempt === attempts) throw error;
    }
  }
}
