import { staffSignInRefused } from '@motcua/domain/staff/events';
import type { SignInAttempt } from '@motcua/domain/staff/sign-in-backoff';
import type { Core } from '../core.ts';
import { findAccount, strengthenHash } from './account-store.ts';
import type { Account } from './account-store.ts';
import { hashPassword, verifyPassword } from './password.ts';
import type { CallerPlace, SignInGuard } from './sign-in-guard.ts';

/** The password is wrong (or there is no such account), or too many were. */
export type PasswordRefusal =
  | { readonly ok: false; readonly reason: 'credentials' }
  | { readonly ok: false; readonly reason: 'wait'; readonly seconds: number };
export type PasswordResult = { readonly ok: true; readonly account: Account } | PasswordRefusal;

/**
 * Checks a password under the back-off rule. The answer and its time are the same for an unknown user, a deactivated
 * account and a wrong password; when there were too many failures the password is not even looked at.
 *
 * @throws TooManyWaiting when more passwords are waiting than can be checked
 */
export async function checkPassword(
  core: Pick<Core, 'database' | 'events' | 'clock' | 'log'>,
  guard: SignInGuard,
  credentials: { readonly username: string; readonly password: string },
  caller: CallerPlace,
): Promise<PasswordResult> {
  const { database, clock } = core;
  const { username, password } = credentials;
  const account = await findAccount(database.read, { username });
  const now = clock();
  const attempt = await guard.attempt(database.read, username, account?.member.id ?? null, caller, now);
  const seconds = await database.write((trx) => guard.charge(trx, attempt, now));
  if (seconds > 0) return { ok: false, reason: 'wait', seconds };
  const stored = account?.passwordHash ?? null;
  const { matches, outdated } = await verifyPassword(stored, password);
  if (!matches || account === null || stored === null || !account.member.active) {
    await noteRefusal(core, guard, attempt, account);
    return { ok: false, reason: 'credentials' };
  }
  const stronger = outdated ? await hashPassword(password) : null;
  await database.write(async (trx) => {
    await guard.refund(trx, attempt, now);
    if (stronger !== null) await strengthenHash(trx, account.member.id, stored, stronger);
  });
  return { ok: true, account };
}

async function noteRefusal(
  { database, events, clock, log }: Pick<Core, 'database' | 'events' | 'clock' | 'log'>,
  guard: SignInGuard,
  attempt: SignInAttempt,
  account: Account | null,
): Promise<void> {
  const wrong = account?.member.active === false ? 'inactive' : 'credentials';
  const reason = await database.write(async (trx) => {
    const locked = (await guard.waitAfter(trx, attempt, clock())) > 0;
    const payload = { reason: locked ? ('locked' as const) : wrong } as const;
    const subject = account === null ? 'staff' : `staff:${account.member.id}`;
    await events.append(trx, staffSignInRefused, { subject, payload, actor: 'anyone' });
    return payload.reason;
  });
  log.warn('staff.sign-in-refused', { reason });
}
