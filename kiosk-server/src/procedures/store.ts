import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { canonicalContent } from '@motcua/domain/procedures/catalogue-change';
import { lifeEventSchema, procedureSchema } from '@motcua/domain/procedures/procedure';
import type { LifeEvent, ProcedureRecord } from '@motcua/domain/procedures/procedure';
import type { Transaction } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';

/** A procedure as it is kept. */
export interface StoredProcedure {
  record: ProcedureRecord;
  hash: string;
  /** Day the content last changed, ISO 8601. */
  updatedAt: string;
}

type Row = Tables['procedures'];

/** SHA-256 of a record's content, whatever the order of its keys. */
export function contentHash(record: ProcedureRecord): string {
  return createHash('sha256').update(canonicalContent(record)).digest('hex');
}

/** Procedures by their codes, hidden ones too: for imports only. */
export async function readProcedures(
  db: Kysely<Tables>,
  codes: readonly string[],
): Promise<StoredProcedure[]> {
  if (codes.length === 0) return [];
  const rows = await db.selectFrom('procedures').selectAll().where('code', 'in', codes).execute();
  return rows.map(stored);
}

/** Every code there is, hidden ones too: for imports only. */
export async function allCodes(db: Kysely<Tables>): Promise<string[]> {
  return (await db.selectFrom('procedures').select('code').execute()).map(({ code }) => code);
}

/** Published procedures by their codes (ND-4.1: hidden ones are not there). */
export async function readPublished(
  db: Kysely<Tables>,
  codes: readonly string[],
): Promise<StoredProcedure[]> {
  if (codes.length === 0) return [];
  const rows = await db
    .selectFrom('procedures')
    .selectAll()
    .where('code', 'in', codes)
    .where('public', '=', 1)
    .execute();
  return rows.map(stored);
}

/** Code and content hash of every published procedure (ND-4.1). */
export function publishedHashes(db: Kysely<Tables>): Promise<Pick<Row, 'code' | 'hash'>[]> {
  return db
    .selectFrom('procedures')
    .select(['code', 'hash'])
    .where('public', '=', 1)
    .orderBy('code')
    .execute();
}

export async function saveProcedure(
  trx: Transaction,
  { record, hash, updatedAt }: StoredProcedure,
): Promise<void> {
  const row: Row = {
    code: record.code,
    record: JSON.stringify(record),
    hash,
    public: record.public ? 1 : 0,
    field: record.field,
    updated_at: updatedAt,
  };
  const { code: _key, ...values } = row;
  await trx
    .insertInto('procedures')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
    .execute();
}

/** Life events in the order of their list; codes as written, hidden and unknown ones too. */
export async function readLifeEvents(db: Kysely<Tables>): Promise<LifeEvent[]> {
  const rows = await db.selectFrom('life_events').select('record').orderBy('position').execute();
  return rows.map(({ record }) => lifeEventSchema.parse(JSON.parse(record)));
}

/** Puts a new list in the place of the old one. */
export async function replaceLifeEvents(trx: Transaction, events: readonly LifeEvent[]): Promise<void> {
  await trx.deleteFrom('life_events').execute();
  const rows = events.map((event, position) => ({ id: event.id, position, record: JSON.stringify(event) }));
  if (rows.length > 0) await trx.insertInto('life_events').values(rows).execute();
}

function stored({ record, hash, updated_at }: Row): StoredProcedure {
  return { record: procedureSchema.parse(JSON.parse(record)), hash, updatedAt: updated_at };
}
