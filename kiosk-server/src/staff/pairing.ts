import { randomBytes, randomUUID } from 'node:crypto';
import { devicePaired, deviceUnpaired } from '@motcua/domain/staff/events';
import {
  isUsable,
  pairingCode,
  PAIRING_CODE_BYTES,
  PAIRING_CODE_LIFETIME,
  readPairingCode,
  showPairingCode,
} from '@motcua/domain/staff/pairing-code';
import type { PairedDevice } from '@motcua/domain/staff/schema';
import { SEEN_AGAIN_AFTER } from '@motcua/domain/staff/session-lifetime';
import { Temporal } from 'temporal-polyfill';
import { localTime } from '../centre/clock.ts';
import type { Core } from '../core.ts';
import {
  claimCode,
  deleteCodesBefore,
  findCode,
  findDevice,
  insertCode,
  insertDevice,
  markDeviceSeen,
  revokeDevice,
} from './pairing-store.ts';
import type { ScreenToPair } from './pairing-store.ts';
import { pairedDeviceUnknown, pairingCodeInvalid } from './problems.ts';
import { digestOf, keyedDigest, newSecret } from './secret.ts';
import { readOrMakeKey } from './sign-in-store.ts';

type PairingCore = Pick<Core, 'database' | 'events' | 'clock'>;

/** Makes a code that pairs one screen, once, within ten minutes. */
export async function makePairingCode(
  { database, clock }: PairingCore,
  screen: ScreenToPair,
  by: string,
): Promise<{ code: string; expiresAt: string }> {
  const code = pairingCode(randomBytes(PAIRING_CODE_BYTES));
  const now = clock();
  const expiresAt = localTime(now.add(PAIRING_CODE_LIFETIME));
  await database.write(async (trx) => {
    await deleteCodesBefore(trx, localTime(now.subtract({ hours: 24 })));
    await insertCode(trx, await codeDigest(trx, code), screen, { by, expiresAt });
  });
  return { code: showPairingCode(code), expiresAt };
}

/**
 * Pairs a screen with its code; the key is the screen's own secret from then on.
 *
 * @throws HttpProblem 403 for a code that is wrong, used or too old, the same answer for each
 */
export async function pairScreen(
  { database, events, clock }: PairingCore,
  typed: string,
): Promise<{ device: PairedDevice; key: string }> {
  const code = readPairingCode(typed);
  if (code === null) throw pairingCodeInvalid();
  const key = newSecret();
  const now = clock();
  return database.write(async (trx) => {
    const hash = await codeDigest(trx, code);
    const found = await findCode(trx, hash);
    if (found === null || !isUsable(found, now)) throw pairingCodeInvalid();
    if (!(await claimCode(trx, hash, localTime(now)))) throw pairingCodeInvalid();
    const { kind, name, counterId } = found;
    const device = { id: randomUUID(), kind, name, counterId };
    await insertDevice(trx, device, digestOf(key), localTime(now));
    const subject = `device:${device.id}`;
    const payload = { deviceId: device.id, kind };
    await events.append(trx, devicePaired, { subject, payload, actor: subject });
    return { device: { ...device, pairedAt: localTime(now), lastSeenAt: localTime(now) }, key };
  });
}

/** The paired screen that holds this key; null when there is none, or its pairing was ended. */
export async function deviceOf(
  { database, clock }: Pick<Core, 'database' | 'clock'>,
  key: string,
): Promise<PairedDevice | null> {
  const device = await findDevice(database.read, digestOf(key));
  if (device === null) return null;
  const now = clock();
  const seen = device.lastSeenAt === null ? null : Temporal.Instant.from(device.lastSeenAt);
  if (seen === null || Temporal.Instant.compare(seen.add(SEEN_AGAIN_AFTER), now) <= 0) {
    await database.write((trx) => markDeviceSeen(trx, device.id, localTime(now)));
  }
  return device;
}

/** Ends a pairing at once. @throws HttpProblem 404 when there is none (any more) */
export async function endPairing(
  { database, events, clock }: PairingCore,
  id: string,
  actor: string,
): Promise<void> {
  await database.write(async (trx) => {
    if (!(await revokeDevice(trx, id, localTime(clock())))) throw pairedDeviceUnknown();
    await events.append(trx, deviceUnpaired, { subject: `device:${id}`, payload: { deviceId: id }, actor });
  });
}

/** Forty bits can be searched through, so the digest of a code has a key. */
async function codeDigest(trx: Parameters<typeof readOrMakeKey>[0], code: string): Promise<string> {
  return keyedDigest(await readOrMakeKey(trx, 'pairing', newSecret()), code);
}
