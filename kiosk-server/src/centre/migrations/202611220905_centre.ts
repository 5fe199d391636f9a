import type { Kysely } from 'kysely';
import { createTable } from '../../database/portable.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'centre')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('agency_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('opening_hours', 'text', (column) => column.notNull())
    .addColumn('sample', 'integer', (column) => column.notNull())
    .execute();
}
