import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { TicketRow } from './store.ts';

type Db = Kysely<Tables>;

/** Latest calls of the day, newest first. */
export function latestCalls(db: Db, day: string, limit: number): Promise<TicketRow[]> {
  return db
    .selectFrom('tickets')
    .selectAll()
    .where('day', '=', day)
    .where('called_at', 'is not', null)
    .orderBy('called_at', 'desc')
    .orderBy('arrival', 'desc')
    .limit(limit)
    .execute();
}

export async function lengths(db: Db, day: string): Promise<Map<string, number>> {
  const rows = await db.selectFrom('queue_lengths').selectAll().where('day', '=', day).execute();
  return new Map(rows.map(({ service_group_id, priority, others }) => [service_group_id, priority + others]));
}

/** The first who wait for any of the groups, by arrival, of each kind at most `limit`. */
export async function firstWaiting(
  db: Db,
  day: string,
  serviceGroupIds: readonly string[],
  limit: number,
): Promise<TicketRow[]> {
  if (serviceGroupIds.length === 0) return [];
  const waiting = db
    .selectFrom('tickets')
    .selectAll()
    .where('day', '=', day)
    .where('service_group_id', 'in', serviceGroupIds)
    .where('state', '=', 'waiting')
    .orderBy('arrival')
    .limit(limit);
  const [priority, others] = await Promise.all([
    waiting.where('priority', 'is not', null).execute(),
    waiting.where('priority', 'is', null).execute(),
  ]);
  return [...priority, ...others];
}

export function serviceGroupRows(db: Db) {
  return db
    .selectFrom('service_groups')
    .selectAll()
    .where('active', '=', 1)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export function priorityClassRows(db: Db) {
  return db
    .selectFrom('priority_classes')
    .selectAll()
    .where('active', '=', 1)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export function counterRows(db: Db) {
  return db.selectFrom('counters').selectAll().where('active', '=', 1).orderBy('position').execute();
}

export function skillRows(db: Db) {
  return db.selectFrom('counter_skills').selectAll().execute();
}
