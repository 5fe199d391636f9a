import type { Kysely } from 'kysely';
import { openingHoursSchema } from '@motcua/domain/agencies/agency';
import type { OpeningHours } from '@motcua/domain/agencies/agency';
import { placeSchema } from '@motcua/domain/queue/schema';
import type { CentreSetup, Place } from '@motcua/domain/queue/schema';
import { localizedSchema } from '@motcua/domain/text/localized';
import type { Localized } from '@motcua/domain/text/localized';
import type { Transaction } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';

/** The centre this server serves. */
export interface CentreRecord {
  id: string;
  agencyId: string;
  name: Localized;
  place: Place;
  openingHours: OpeningHours;
  /** The sample province is loaded. */
  sample: boolean;
}

/** Null until a centre is set up. */
export async function readCentre(db: Kysely<Tables>): Promise<CentreRecord | null> {
  const row = await db.selectFrom('centre').selectAll().executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    agencyId: row.agency_id,
    name: localizedSchema.parse(JSON.parse(row.name)),
    place: placeSchema.parse(JSON.parse(row.place)),
    openingHours: openingHoursSchema.parse(JSON.parse(row.opening_hours)),
    sample: row.sample === 1,
  };
}

/** One server serves one centre: a set-up with another id takes its place. */
export async function saveCentre(trx: Transaction, setup: CentreSetup, sample: boolean): Promise<void> {
  await trx.deleteFrom('centre').execute();
  await trx
    .insertInto('centre')
    .values({
      id: setup.id,
      agency_id: setup.agencyId,
      name: JSON.stringify(setup.name),
      place: JSON.stringify(setup.place),
      opening_hours: JSON.stringify(setup.openingHours),
      sample: sample ? 1 : 0,
    })
    .execute();
}
