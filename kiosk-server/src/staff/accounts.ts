import { randomUUID } from 'node:crypto';
import { staffCreated, staffUpdated } from '@motcua/domain/staff/events';
import type { Role } from '@motcua/domain/staff/roles';
import type { StaffMember } from '@motcua/domain/staff/schema';
import { localTime } from '../centre/clock.ts';
import type { Core } from '../core.ts';
import {
  countAdministrators,
  findAccount,
  insertAccount,
  saveMember,
  savePassword,
} from './account-store.ts';
import { hashPassword } from './password.ts';
import { accountUnknown, lastAdministrator, usernameTaken } from './problems.ts';
import { deleteSessionsOf } from './session-store.ts';
import { forgetPlaces } from './sign-in-store.ts';

export interface AccountToCreate {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  readonly roles: Role[];
  readonly agencyId: string | null;
}

export interface AccountChanges {
  readonly displayName?: string | undefined;
  readonly roles?: Role[] | undefined;
  readonly active?: boolean | undefined;
  readonly password?: string | undefined;
}

type AccountsCore = Pick<Core, 'database' | 'events' | 'clock'>;

/** @throws HttpProblem 409 when the user name is taken; TooManyWaiting */
export async function createAccount(
  { database, events, clock }: AccountsCore,
  { password, ...wanted }: AccountToCreate,
  actor: string,
): Promise<StaffMember> {
  const passwordHash = await hashPassword(password);
  const member: StaffMember = { id: randomUUID(), ...wanted, active: true };
  return database.write(async (trx) => {
    if ((await findAccount(trx, { username: member.username })) !== null) throw usernameTaken();
    await insertAccount(trx, { member, passwordHash, sample: false, now: localTime(clock()) });
    const payload = { staffId: member.id, roles: member.roles };
    await events.append(trx, staffCreated, { subject: `staff:${member.id}`, payload, actor });
    return member;
  });
}

/**
 * Changes an account. Deactivating it, taking a role away or a new password end its sign-ins at once (QN-12.1: a user
 * who moves or leaves is revoked).
 *
 * @throws HttpProblem 404 for an unknown account, 409 where nobody could manage accounts any more; TooManyWaiting
 */
export async function updateAccount(
  { database, events, clock }: AccountsCore,
  id: string,
  changes: AccountChanges,
  actor: string,
): Promise<StaffMember> {
  const passwordHash = changes.password === undefined ? null : await hashPassword(changes.password);
  return database.write(async (trx) => {
    const account = await findAccount(trx, { id });
    if (account === null || account.sample) throw accountUnknown();
    const before = account.member;
    const member: StaffMember = {
      ...before,
      displayName: changes.displayName ?? before.displayName,
      roles: changes.roles ?? before.roles,
      active: changes.active ?? before.active,
    };
    const wasAdministrator = before.active && before.roles.includes('admin');
    const isAdministrator = member.active && member.roles.includes('admin');
    if (wasAdministrator && !isAdministrator && (await countAdministrators(trx, id)) === 0) {
      throw lastAdministrator();
    }
    await saveMember(trx, member);
    if (passwordHash !== null) {
      await savePassword(trx, id, passwordHash, localTime(clock()));
      await forgetPlaces(trx, id);
    }
    const losesRights = !member.active || before.roles.some((role) => !member.roles.includes(role));
    if (losesRights || passwordHash !== null) await deleteSessionsOf(trx, id, null);
    const changed = Object.keys(changes).filter((name) => name in changes);
    await events.append(trx, staffUpdated, {
      subject: `staff:${id}`,
      payload: { staffId: id, changed },
      actor,
    });
    return member;
  });
}

/** Sets an officer's own new password; every other sign-in of the account ends, and places it knew are forgotten. */
export async function changeOwnPassword(
  { database, events, clock }: AccountsCore,
  id: string,
  next: string,
  keepSessionHash: string,
): Promise<void> {
  const passwordHash = await hashPassword(next);
  await database.write(async (trx) => {
    await savePassword(trx, id, passwordHash, localTime(clock()));
    await deleteSessionsOf(trx, id, keepSessionHash);
    await forgetPlaces(trx, id);
    const subject = `staff:${id}`;
    const payload = { staffId: id, changed: ['password'] };
    await events.append(trx, staffUpdated, { subject, payload, actor: subject });
  });
}
