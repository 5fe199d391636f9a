import type { Kysely } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { FailureCount } from '@motcua/domain/staff/sign-in-backoff';
import type { Tables } from '../database/tables.ts';
import type { PlaceKind } from './tables.ts';

type Db = Kysely<Tables>;

/** A place an account may know, by its digest. */
export interface Place {
  readonly kind: PlaceKind;
  readonly hash: string;
}

/**
 * Reads a bucket and keeps it from other transactions until this one ends, so that a hundred guesses at once are
 * counted one after the other. Makes it when it is not there.
 */
export async function takeBucket(db: Db, bucketHash: string, now: string): Promise<FailureCount> {
  const row = await db
    .insertInto('sign_in_failures')
    .values({ bucket_hash: bucketHash, failures: 0, last_at: now })
    .onConflict((conflict) =>
      conflict
        .column('bucket_hash')
        .doUpdateSet(({ ref }) => ({ failures: ref('sign_in_failures.failures') })),
    )
    .returning(['failures', 'last_at'])
    .executeTakeFirstOrThrow();
  return { failures: row.failures, lastAt: Temporal.Instant.from(row.last_at) };
}

export async function writeFailures(
  db: Db,
  bucketHash: string,
  failures: number,
  lastAt: string,
): Promise<void> {
  await db
    .updateTable('sign_in_failures')
    .set({ failures, last_at: lastAt })
    .where('bucket_hash', '=', bucketHash)
    .execute();
}

/** Sets the failures of a bucket without touching when the last one was; 0 forgets it. */
export async function setFailures(db: Db, bucketHash: string, failures: number): Promise<void> {
  if (failures === 0) {
    await db.deleteFrom('sign_in_failures').where('bucket_hash', '=', bucketHash).execute();
    return;
  }
  await db.updateTable('sign_in_failures').set({ failures }).where('bucket_hash', '=', bucketHash).execute();
}

export async function deleteFailuresBefore(db: Db, lastBefore: string): Promise<void> {
  await db.deleteFrom('sign_in_failures').where('last_at', '<', lastBefore).execute();
}

/** When the account last signed in at this place; null for never. */
export async function findPlace(db: Db, staffId: string, hash: string): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom('known_places')
    .select('last_seen_at')
    .where('staff_id', '=', staffId)
    .where('place_hash', '=', hash)
    .executeTakeFirst();
  return row === undefined ? null : Temporal.Instant.from(row.last_seen_at);
}

/** Whether any account knows this place. */
export async function isPlaceKnown(db: Db, hash: string): Promise<boolean> {
  const query = db.selectFrom('known_places').select('staff_id').where('place_hash', '=', hash);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

export async function rememberPlace(
  db: Db,
  staffId: string,
  { kind, hash }: Place,
  now: string,
): Promise<void> {
  await db
    .insertInto('known_places')
    .values({ staff_id: staffId, place_hash: hash, kind, last_seen_at: now })
    .onConflict((conflict) => conflict.columns(['staff_id', 'place_hash']).doUpdateSet({ last_seen_at: now }))
    .execute();
}

/** Forgets where an account has signed in: a new password is a new start. */
export async function forgetPlaces(db: Db, staffId: string): Promise<void> {
  await db.deleteFrom('known_places').where('staff_id', '=', staffId).execute();
}

/** A key of this server, made on first use; the first one stays when two are made at once. */
export async function readOrMakeKey(db: Db, name: string, fresh: string): Promise<string> {
  await db
    .insertInto('staff_secrets')
    .values({ name, value: fresh })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const query = db.selectFrom('staff_secrets').select('value').where('name', '=', name);
  return (await query.executeTakeFirstOrThrow()).value;
}
