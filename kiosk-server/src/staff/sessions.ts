import type { Temporal } from 'temporal-polyfill';
import type { DeviceKind } from '@motcua/domain/devices/kinds';
import type { StaffMember } from '@motcua/domain/staff/schema';
import { isAlive, sessionLifetime, shouldMarkSeen } from '@motcua/domain/staff/session-lifetime';
import { localTime } from '../centre/clock.ts';
import type { Core } from '../core.ts';
import type { Transaction } from '../database/database.ts';
import { digestOf, newSecret } from './secret.ts';
import {
  deleteSession,
  deleteSessionsBefore,
  findSession,
  insertSession,
  markSessionSeen,
} from './session-store.ts';

/**
 * Starts a sign-in with a token of its own; one the browser brought along ends, so that nobody can plant a token
 * before the sign-in and use it after (session fixation).
 */
export async function startSession(
  trx: Transaction,
  staffId: string,
  brought: string | null,
  now: Temporal.Instant,
): Promise<string> {
  const token = newSecret();
  if (brought !== null) await deleteSession(trx, digestOf(brought));
  await deleteSessionsBefore(trx, localTime(now.subtract(sessionLifetime(null).longest)));
  await insertSession(trx, digestOf(token), staffId, localTime(now));
  return token;
}

/**
 * Whose sign-in a token is, on this kind of screen; null when it is nobody's, ended, or its account was deactivated
 * (QN-12.1). A sample officer is one in the trial only. `passive` is a page that only listens: a stream that stays open
 * must not keep a sign-in alive that nobody uses.
 */
export async function staffOf(
  { database, clock }: Pick<Core, 'database' | 'clock'>,
  token: string,
  screen: { device: DeviceKind | null; trial: boolean; passive: boolean },
): Promise<StaffMember | null> {
  const hash = digestOf(token);
  const session = await findSession(database.read, hash);
  if (session === null || !session.account.member.active) return null;
  if (session.account.sample && !screen.trial) return null;
  const now = clock();
  if (!isAlive(session, screen.device, now)) return null;
  if (!screen.passive && shouldMarkSeen(session.lastSeenAt, screen.device, now)) {
    await database.write((trx) => markSessionSeen(trx, hash, localTime(now)));
  }
  return session.account.member;
}

/** Ends the sign-in of this token. */
export async function endSession({ database }: Pick<Core, 'database'>, token: string): Promise<void> {
  await database.write((trx) => deleteSession(trx, digestOf(token)));
}
