import type { Kysely } from 'kysely';
import { agencySchema } from '@motcua/domain/agencies/agency';
import type { Agency } from '@motcua/domain/agencies/agency';
import type { Transaction } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';

/** Agencies, by level and parent where given, in the order of their identifier codes. */
export async function readAgencies(
  db: Kysely<Tables>,
  { level, parentId }: { level?: string | undefined; parentId?: string | undefined } = {},
): Promise<Agency[]> {
  let query = db.selectFrom('agencies').select('record');
  if (level !== undefined) query = query.where('level', '=', level);
  if (parentId !== undefined) query = query.where('parent_id', '=', parentId);
  const rows = await query.orderBy('identifier_code').orderBy('id').execute();
  return rows.map(({ record }) => agencySchema.parse(JSON.parse(record)));
}

/** One agency; null where there is none with this id. */
export async function readAgency(db: Kysely<Tables>, id: string): Promise<Agency | null> {
  const row = await db.selectFrom('agencies').select('record').where('id', '=', id).executeTakeFirst();
  return row ? agencySchema.parse(JSON.parse(row.record)) : null;
}

export async function saveAgency(trx: Transaction, agency: Agency): Promise<void> {
  const values = {
    identifier_code: agency.identifierCode,
    level: agency.level,
    parent_id: agency.parentId,
    record: JSON.stringify(agency),
  };
  await trx
    .insertInto('agencies')
    .values({ id: agency.id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
}
