import type { Kysely } from 'kysely';
import { createTable, isSqlite } from '../../database/portable.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'print_jobs')
    // The order of printing; gaps mean nothing.
    .addColumn('position', isSqlite(db) ? 'integer' : 'bigserial', (column) =>
      isSqlite(db) ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('device', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('ticket_id', 'text')
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('reprint', 'integer', (column) => column.notNull())
    .addColumn('recovered', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'text')
    .addColumn('settled_at', 'text')
    .execute();
  await db.schema
    .createIndex('print_jobs_waiting')
    .on('print_jobs')
    .columns(['device', 'state', 'position'])
    .execute();
  await db.schema.createIndex('print_jobs_ticket').on('print_jobs').column('ticket_id').execute();
}
