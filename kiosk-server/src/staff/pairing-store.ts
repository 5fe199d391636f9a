import type { Kysely, Selectable } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { DeviceKind } from '@motcua/domain/devices/kinds';
import type { PairedDevice } from '@motcua/domain/staff/schema';
import type { Tables } from '../database/tables.ts';

type Db = Kysely<Tables>;

/** What a pairing code is for. */
export interface ScreenToPair {
  readonly kind: DeviceKind;
  readonly name: string;
  readonly counterId: string | null;
}

export interface StoredCode extends ScreenToPair {
  readonly expiresAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
}

export async function insertCode(
  db: Db,
  codeHash: string,
  screen: ScreenToPair,
  made: { by: string; expiresAt: string },
): Promise<void> {
  await db
    .insertInto('pairing_codes')
    .values({
      code_hash: codeHash,
      kind: screen.kind,
      name: screen.name,
      counter_id: screen.counterId,
      created_by: made.by,
      expires_at: made.expiresAt,
      used_at: null,
    })
    .execute();
}

export async function findCode(db: Db, codeHash: string): Promise<StoredCode | null> {
  const row = await db
    .selectFrom('pairing_codes')
    .selectAll()
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    kind: row.kind,
    name: row.name,
    counterId: row.counter_id,
    expiresAt: Temporal.Instant.from(row.expires_at),
    usedAt: row.used_at === null ? null : Temporal.Instant.from(row.used_at),
  };
}

/** Takes a code, once: one statement decides between two screens that send it together. */
export async function claimCode(db: Db, codeHash: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('pairing_codes')
    .set({ used_at: now })
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function deleteCodesBefore(db: Db, expiredBefore: string): Promise<void> {
  await db.deleteFrom('pairing_codes').where('expires_at', '<', expiredBefore).execute();
}

export async function insertDevice(
  db: Db,
  device: ScreenToPair & { id: string },
  keyHash: string,
  now: string,
): Promise<void> {
  await db
    .insertInto('paired_devices')
    .values({
      id: device.id,
      key_hash: keyHash,
      kind: device.kind,
      name: device.name,
      counter_id: device.counterId,
      paired_at: now,
      last_seen_at: now,
      revoked_at: null,
    })
    .execute();
}

/** The screen that holds this key, unless its pairing was ended. */
export async function findDevice(db: Db, keyHash: string): Promise<PairedDevice | null> {
  const row = await db
    .selectFrom('paired_devices')
    .selectAll()
    .where('key_hash', '=', keyHash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : toDevice(row);
}

export async function listDevices(db: Db): Promise<PairedDevice[]> {
  const rows = await db
    .selectFrom('paired_devices')
    .selectAll()
    .where('revoked_at', 'is', null)
    .orderBy('paired_at')
    .execute();
  return rows.map(toDevice);
}

export async function markDeviceSeen(db: Db, id: string, now: string): Promise<void> {
  await db.updateTable('paired_devices').set({ last_seen_at: now }).where('id', '=', id).execute();
}

/** Ends a pairing. False when there is none (any more). */
export async function revokeDevice(db: Db, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('paired_devices')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function toDevice(row: Selectable<Tables['paired_devices']>): PairedDevice {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    counterId: row.counter_id,
    pairedAt: row.paired_at,
    lastSeenAt: row.last_seen_at,
  };
}
