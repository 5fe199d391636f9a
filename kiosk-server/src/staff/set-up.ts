import { randomUUID } from 'node:crypto';
import { staffCreated, staffUpdated } from '@motcua/domain/staff/events';
import type { StaffMember } from '@motcua/domain/staff/schema';
import { SETUP_LINK_LIFETIME } from '@motcua/domain/staff/session-lifetime';
import { localTime } from '../centre/clock.ts';
import type { Core } from '../core.ts';
import type { Transaction } from '../database/database.ts';
import {
  countAdministrators,
  findAccount,
  insertAccount,
  saveMember,
  savePassword,
} from './account-store.ts';
import { hashPassword } from './password.ts';
import { setupLinkInvalid } from './problems.ts';
import { digestOf, newSecret } from './secret.ts';
import { deleteSessionsOf } from './session-store.ts';
import { claimLink, isLinkOpen, replaceLink } from './setup-link-store.ts';
import { forgetPlaces } from './sign-in-store.ts';

/** What the holder of a set-up link chooses. */
export interface Administrator {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
}

/**
 * Makes the one-time token of the first administrator; there is no default password. A new one at each start, until
 * there is an administrator.
 *
 * @returns null when there is one
 */
export async function firstAdministratorToken({
  database,
  clock,
}: Pick<Core, 'database' | 'clock'>): Promise<string | null> {
  if ((await countAdministrators(database.read, null)) > 0) return null;
  return makeToken(database, 'first', clock());
}

/** Makes a one-time token for who runs the machine, when every administrator has lost the password. */
export function resetToken({ database, clock }: Pick<Core, 'database' | 'clock'>): Promise<string> {
  return makeToken(database, 'reset', clock());
}

/** Where a set-up token is used; in the fragment, so that no log of any server has it. */
export function setupLink(url: string, token: string): string {
  return `${url.replace(/\/$/, '')}/office/#setup=${token}`;
}

/**
 * Makes the administrator a one-time link stands for, or gives one back an account that was lost: a known user name
 * gets the new password, the right to administer, and no old sign-ins.
 *
 * @throws HttpProblem 403 when the link was used, has expired or never was; TooManyWaiting
 */
export async function setUpAdministrator(
  { database, events, clock }: Pick<Core, 'database' | 'events' | 'clock'>,
  token: string,
  { username, displayName, password }: Administrator,
): Promise<StaffMember> {
  const hash = digestOf(token);
  const now = localTime(clock());
  if (!(await isLinkOpen(database.read, hash, now))) throw setupLinkInvalid();
  const passwordHash = await hashPassword(password);
  return database.write(async (trx) => {
    const purpose = await claimLink(trx, hash, now);
    if (purpose === null) throw setupLinkInvalid();
    if (purpose === 'first' && (await countAdministrators(trx, null)) > 0) throw setupLinkInvalid();
    const existing = await findAccount(trx, { username });
    if (existing !== null) {
      const roles = [...new Set([...existing.member.roles, 'admin' as const])];
      const member: StaffMember = { ...existing.member, displayName, active: true, roles };
      await restore(trx, member, passwordHash, now);
      const payload = { staffId: member.id, changed: ['password', 'roles', 'active'] };
      await events.append(trx, staffUpdated, { subject: `staff:${member.id}`, payload, actor: 'system' });
      return member;
    }
    const member: StaffMember = {
      id: randomUUID(),
      username,
      displayName,
      roles: ['admin'],
      agencyId: null,
      active: true,
    };
    await insertAccount(trx, { member, passwordHash, sample: false, now });
    const payload = { staffId: member.id, roles: member.roles };
    await events.append(trx, staffCreated, { subject: `staff:${member.id}`, payload, actor: 'system' });
    return member;
  });
}

async function restore(
  trx: Transaction,
  member: StaffMember,
  passwordHash: string,
  now: string,
): Promise<void> {
  await saveMember(trx, member);
  await savePassword(trx, member.id, passwordHash, now);
  await deleteSessionsOf(trx, member.id, null);
  await forgetPlaces(trx, member.id);
}

async function makeToken(
  database: Core['database'],
  purpose: 'first' | 'reset',
  now: ReturnType<Core['clock']>,
): Promise<string> {
  const token = newSecret();
  const expiresAt = localTime(now.add(SETUP_LINK_LIFETIME));
  await database.write((trx) => replaceLink(trx, digestOf(token), purpose, expiresAt));
  return token;
}
