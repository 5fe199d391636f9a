import type { Kysely } from 'kysely';
import { createTable, isSqlite } from '../../database/portable.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'events')
    // Never reused, also not after the newest rows are gone: a client's cursor must not meet another event.
    .addColumn('seq', isSqlite(db) ? 'integer' : 'bigserial', (column) =>
      isSqlite(db) ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('v', 'integer', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addUniqueConstraint('events_origin_seq', ['origin', 'seq'])
    .execute();
}
