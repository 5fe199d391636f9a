import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { createTable, isSqlite } from '../../database/portable.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'service_groups')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('prefix', 'text', (column) => column.notNull())
    .addColumn('icon', 'text', (column) => column.notNull())
    .addColumn('fields', 'text', (column) => column.notNull())
    .addColumn('procedure_codes', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('active', 'integer', (column) => column.notNull())
    .execute();
  await createTable(db, 'counters')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('active', 'integer', (column) => column.notNull())
    // Priority tickets this counter has called in a row (domain/src/queue/order.ts).
    .addColumn('priority_streak', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await createTable(db, 'counter_skills')
    .addColumn('counter_id', 'text', (column) => column.notNull().references('counters.id'))
    .addColumn('service_group_id', 'text', (column) => column.notNull().references('service_groups.id'))
    .addPrimaryKeyConstraint('counter_skills_key', ['counter_id', 'service_group_id'])
    .execute();
  await createTable(db, 'priority_classes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('legal_basis', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('active', 'integer', (column) => column.notNull())
    .execute();
  await createTable(db, 'ticket_series')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('prefix', 'text', (column) => column.notNull())
    .addColumn('last_number', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('ticket_series_key', ['day', 'prefix'])
    .execute();
  await createTable(db, 'queue_lengths')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('service_group_id', 'text', (column) => column.notNull())
    .addColumn('priority', 'integer', (column) => column.notNull())
    .addColumn('others', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('queue_lengths_key', ['day', 'service_group_id'])
    .execute();
  await createTable(db, 'tickets')
    .addColumn('arrival', isSqlite(db) ? 'integer' : 'bigserial', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('prefix', 'text', (column) => column.notNull())
    .addColumn('running_number', 'integer', (column) => column.notNull())
    .addColumn('service_group_id', 'text', (column) => column.notNull().references('service_groups.id'))
    .addColumn('priority', 'text', (column) => column.references('priority_classes.id'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('counter_id', 'text', (column) => column.references('counters.id'))
    // The slip is printed in it, and printed again.
    .addColumn('lang', 'text', (column) => column.notNull())
    .addColumn('issued_at', 'text', (column) => column.notNull())
    .addColumn('called_at', 'text')
    .addColumn('completed_at', 'text')
    .addColumn('times_called', 'integer', (column) => column.notNull())
    // A counter row gives the numbers; this stands behind it.
    .addUniqueConstraint('tickets_number_once_a_day', ['day', 'prefix', 'running_number'])
    .execute();
  await db.schema
    .createIndex('tickets_waiting')
    .on('tickets')
    .columns(['day', 'service_group_id', 'arrival'])
    .where(sql<boolean>`state = 'waiting'`)
    .execute();
  // One ticket at a time at a counter, whatever else goes wrong.
  await db.schema
    .createIndex('tickets_one_at_a_counter')
    .unique()
    .on('tickets')
    .column('counter_id')
    .where(sql<boolean>`state = 'called'`)
    .execute();
  await db.schema
    .createIndex('tickets_called')
    .on('tickets')
    .columns(['day', 'called_at'])
    .where(sql<boolean>`called_at is not null`)
    .execute();
}
