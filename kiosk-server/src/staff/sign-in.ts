import { staffSignedIn } from '@motcua/domain/staff/events';
import type { StaffMember } from '@motcua/domain/staff/schema';
import type { Core } from '../core.ts';
import { checkPassword } from './password-check.ts';
import type { PasswordRefusal } from './password-check.ts';
import { newSecret } from './secret.ts';
import { startSession } from './sessions.ts';
import type { CallerPlace, SignInGuard } from './sign-in-guard.ts';

/** Who signs in, from where. */
export interface SignInCaller extends CallerPlace {
  /** The session token the browser brought along. */
  readonly session: string | null;
  /** On a screen citizens share nothing is remembered (ND-6.4k). */
  readonly shared: boolean;
}

/** A sign-in that has begun; the secrets are for the browser's cookies. */
export interface SignedIn {
  readonly ok: true;
  readonly member: StaffMember;
  readonly session: string;
  /** Marks this browser as known to the account; null on a shared screen. */
  readonly browser: string | null;
}

type SignInCore = Pick<Core, 'database' | 'events' | 'clock' | 'log'>;

/** Signs in by user name and password (ND-7.1c). */
export async function signIn(
  core: SignInCore,
  guard: SignInGuard,
  credentials: { readonly username: string; readonly password: string },
  caller: SignInCaller,
): Promise<SignedIn | PasswordRefusal> {
  // Names are stored small and without spaces around, so that a tablet's capital does not matter.
  const username = credentials.username.trim().toLowerCase();
  const place = caller.shared ? { ...caller, browser: null, deviceId: null } : caller;
  const checked = await checkPassword(core, guard, { username, password: credentials.password }, place);
  return checked.ok ? enter(core, guard, checked.account.member, caller) : checked;
}

/** Starts a session for an account that has proved itself, and makes this place known to it. */
export async function enter(
  { database, events, clock, log }: SignInCore,
  guard: SignInGuard,
  member: StaffMember,
  caller: SignInCaller,
): Promise<SignedIn> {
  const browser = caller.shared ? null : (caller.browser ?? newSecret());
  const now = clock();
  const session = await database.write(async (trx) => {
    const token = await startSession(trx, member.id, caller.session, now);
    if (!caller.shared) await guard.remember(trx, member.id, { ...caller, browser }, now);
    const actor = `staff:${member.id}`;
    await events.append(trx, staffSignedIn, { subject: actor, payload: { staffId: member.id }, actor });
    return token;
  });
  log.info('staff.signed-in', { staff: member.id });
  return { ok: true, member, session, browser };
}
