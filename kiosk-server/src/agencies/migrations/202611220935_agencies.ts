import type { Kysely } from 'kysely';
import { createTable } from '../../database/portable.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'agencies')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('identifier_code', 'text')
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('parent_id', 'text')
    .addColumn('record', 'text', (column) => column.notNull())
    .execute();
}
