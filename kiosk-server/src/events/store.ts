import { sql } from 'kysely';
import type { Insertable, Kysely } from 'kysely';
import type { EventRow } from '@motcua/domain/events/define';
import type { Transaction } from '../database/database.ts';
import { compiled } from '../database/compiled.ts';
import { isSqlite } from '../database/portable.ts';
import type { Tables } from '../database/tables.ts';

/** One lock for all writers of events: what is committed later has the higher `seq`. */
const appendLock = 7_202_511;

const insert = compiled(
  (
    db,
    id: string,
    origin: string,
    type: string,
    v: number,
    subject: string,
    at: string,
    recorded_at: string,
    actor: string,
    payload: string,
  ) => db.insertInto('events').values({ id, origin, type, v, subject, at, recorded_at, actor, payload }),
);

export async function insertEvent(trx: Transaction, row: Insertable<Tables['events']>): Promise<void> {
  if (!isSqlite(trx)) await sql`select pg_advisory_xact_lock(${appendLock})`.execute(trx);
  await insert(
    trx,
    row.id,
    row.origin,
    row.type,
    row.v,
    row.subject,
    row.at,
    row.recorded_at,
    row.actor,
    row.payload,
  );
}

/** The id of the centre set up here, or null before. */
export async function readOrigin(db: Kysely<Tables>): Promise<string | null> {
  const row = await db.selectFrom('centre').select('id').executeTakeFirst();
  return row?.id ?? null;
}

const newest = compiled((db) => db.selectFrom('events').select(({ fn }) => fn.max('seq').as('seq')));

export async function newestSeq(db: Kysely<Tables>): Promise<number> {
  const [row] = await newest(db);
  return Number(row?.seq ?? 0);
}

export async function oldestSeq(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('events')
    .select(({ fn }) => fn.min('seq').as('seq'))
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}

const eventRowsAfter = (db: Kysely<Tables>, seq: number, limit: number) =>
  db.selectFrom('events').selectAll().where('seq', '>', seq).orderBy('seq').limit(limit);
const after = compiled(eventRowsAfter);

/** Events after `seq` in commit order, at most `limit`, of any type or of these. */
export async function eventsAfter(
  db: Kysely<Tables>,
  seq: number,
  limit: number,
  types: readonly string[] | null = null,
): Promise<EventRow[]> {
  if (types?.length === 0) return [];
  const rows =
    types === null
      ? await after(db, seq, limit)
      : await eventRowsAfter(db, seq, limit).where('type', 'in', types).execute();
  return rows.map(({ recorded_at, payload, ...row }) => ({
    ...row,
    recordedAt: recorded_at,
    payload: JSON.parse(payload),
  }));
}
