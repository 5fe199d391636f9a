import { sql, SqliteAdapter } from 'kysely';
import type { CreateTableBuilder, Kysely } from 'kysely';

/** Whether a migration runs on SQLite. */
export function isSqlite(db: Pick<Kysely<unknown>, 'getExecutor'>): boolean {
  return db.getExecutor().adapter instanceof SqliteAdapter;
}

/** Begins a table that refuses values of the wrong type on both engines (STRICT on SQLite). */
export function createTable<Name extends string>(db: Kysely<unknown>, name: Name): CreateTableBuilder<Name> {
  const table = db.schema.createTable(name);
  return isSqlite(db) ? table.modifyEnd(sql`strict`) : table;
}
