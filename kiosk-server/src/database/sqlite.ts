import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, Transaction as KyselyTransaction } from 'kysely';
import type { ConnectionProvider } from 'kysely';
import type { Database, Transaction } from './connection.ts';
import { GroupCommit } from './group-commit.ts';
import { commitListeners } from './listeners.ts';
import { migrate } from './migrate.ts';
import { NodeSqliteConnection, nodeSqliteDialect } from './node-sqlite.ts';
import type { Tables } from './tables.ts';

/**
 * Settings of the connection that writes. FULL: a ticket whose number was told survives a power cut. 32 MB of pages and a
 * longer log: fewer pauses in which the log is copied back while people wait.
 */
export const writingPragmas = `PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
  PRAGMA foreign_keys=ON; PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY; PRAGMA wal_autocheckpoint=4000`;

/** Opens (and makes, and migrates) the file. One connection writes, another only reads. */
export async function openSqlite(file: string): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true });
  // Citizens' data: a new file is its owner's only, and SQLite gives its side files the same rights.
  closeSync(openSync(file, 'a', 0o600));
  const writing = new DatabaseSync(file);
  writing.exec(writingPragmas);
  const writer = new Kysely<Tables>({ dialect: nodeSqliteDialect(writing) });
  await migrate(writer);
  // The short busy time is a wait that blocks the loop; the long wait is made in group commit, where it does not.
  writing.exec('PRAGMA busy_timeout=20');

  const reading = new DatabaseSync(file, { readOnly: true });
  reading.exec('PRAGMA busy_timeout=1000; PRAGMA query_only=ON');
  const read = new Kysely<Tables>({ dialect: nodeSqliteDialect(reading) });

  const listeners = commitListeners();
  const group = new GroupCommit<Transaction>(writing, openTransaction(writer, writing), listeners.notify);
  let closing: Promise<void> | null = null;
  async function close(): Promise<void> {
    await group.close();
    await read.destroy();
    await writer.destroy();
  }
  return {
    dialect: 'sqlite',
    read,
    write: (fn) => group.write(fn),
    onCommit: listeners.add,
    close() {
      closing ??= close();
      return closing;
    },
  };
}

/**
 * Kysely's view of the transaction that group commit holds open on the writing connection. There is one connection and one
 * job at a time: a query need not stand in line for it.
 */
function openTransaction(writer: Kysely<Tables>, writing: DatabaseSync): Transaction {
  const dialect = nodeSqliteDialect(writing);
  const connection = new NodeSqliteConnection(writing);
  const provider: ConnectionProvider = { provideConnection: (use) => use(connection) };
  return new KyselyTransaction<Tables>({
    config: { dialect },
    dialect,
    driver: dialect.createDriver(),
    executor: writer.getExecutor().withConnectionProvider(provider),
  });
}
