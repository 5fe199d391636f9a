import type { StaffMember } from '@motcua/domain/staff/schema';
import { DEVICE_KEY_LIFETIME, isSharedScreen } from '@motcua/domain/staff/session-lifetime';
import { BROWSER_KNOWN_FOR } from '@motcua/domain/staff/sign-in-backoff';
import { actorOf, api } from '../http/context.ts';
import type { RequestContext } from '../http/context.ts';
import { listAccounts } from './account-store.ts';
import { changeOwnPassword, createAccount, updateAccount } from './accounts.ts';
import { clearCredential, readCredentials, setCredential } from './cookies.ts';
import type { CredentialName } from './cookies.ts';
import { endPairing, makePairingCode, pairScreen } from './pairing.ts';
import { listDevices } from './pairing-store.ts';
import { checkPassword } from './password-check.ts';
import type { PasswordRefusal } from './password-check.ts';
import { serverBusy, tooManyAttempts, wrongCredentials } from './problems.ts';
import { networkOfRequest } from './provenance.ts';
import type { StaffService } from './service.ts';
import { sampleOfficer } from './sample-officers.ts';
import { csrfTokenOf, digestOf } from './secret.ts';
import { endSession } from './sessions.ts';
import { setUpAdministrator } from './set-up.ts';
import { enter, signIn } from './sign-in.ts';
import type { SignedIn, SignInCaller } from './sign-in.ts';
import { TooManyWaiting } from './take-turns.ts';

const staff = api.staff;

/** Accounts, sessions and pairing over HTTP. */
export function staffRoutes({ core, guard }: StaffService) {
  return {
    session: staff.session.handler(({ context }) => {
      renewDeviceKey(context);
      return sessionOf(context, context.principal.staff, credentialsOf(context).session);
    }),
    signIn: staff.signIn.handler(async ({ input, context }) => {
      const result = await patiently(async () => signIn(core, await guard(), input.body, callerOf(context)));
      return giveSession(context, orRefuse(result));
    }),
    signOut: staff.signOut.handler(async ({ context }) => {
      const { session } = credentialsOf(context);
      if (session !== null) await endSession(core, session);
      addCookie(context, clearCredential('session', context.request.secure));
    }),
    demoSignIn: staff.demoSignIn.handler(async ({ input, context }) => {
      const member = await sampleOfficer(core, input.body.role);
      return giveSession(context, await enter(core, await guard(), member, callerOf(context)));
    }),
    setUp: staff.setUp.handler(async ({ input, context }) => {
      const { token, ...administrator } = input.body;
      const member = await patiently(() => setUpAdministrator(core, token, administrator));
      return giveSession(context, await enter(core, await guard(), member, callerOf(context)));
    }),
    changePassword: staff.changePassword.handler(async ({ input, context }) => {
      const member = context.principal.staff;
      const { session } = credentialsOf(context);
      if (member === null || session === null) throw wrongCredentials();
      const { username } = member;
      const { current, next } = input.body;
      await patiently(async () => {
        orRefuse(
          await checkPassword(core, await guard(), { username, password: current }, callerOf(context)),
        );
        await changeOwnPassword(core, member.id, next, digestOf(session));
      });
    }),
    listStaff: staff.listStaff.handler(async () => ({ items: await listAccounts(core.database.read) })),
    createStaff: staff.createStaff.handler(({ input, context }) =>
      patiently(() => createAccount(core, input.body, actorOf(context.principal))),
    ),
    updateStaff: staff.updateStaff.handler(({ input, context }) =>
      patiently(() => updateAccount(core, input.params.id, input.body, actorOf(context.principal))),
    ),
    createPairingCode: staff.createPairingCode.handler(({ input, context }) =>
      makePairingCode(core, input.body, actorOf(context.principal)),
    ),
    pair: staff.pair.handler(async ({ input, context }) => {
      const { device, key } = await pairScreen(core, input.body.code);
      giveDeviceKey(context, key);
      const { id, kind, name, counterId } = device;
      return {
        ...sessionOf(context, context.principal.staff, credentialsOf(context).session),
        device: { id, kind, name, counterId },
      };
    }),
    listPairedDevices: staff.listPairedDevices.handler(async () => ({
      items: await listDevices(core.database.read),
    })),
    revokePairedDevice: staff.revokePairedDevice.handler(({ input, context }) =>
      endPairing(core, input.params.id, actorOf(context.principal)),
    ),
  };
}

function credentialsOf({ request }: RequestContext) {
  return readCredentials(request.headers.cookie, request.secure);
}

function callerOf(context: RequestContext): SignInCaller {
  const { session, browser } = credentialsOf(context);
  const { device } = context.principal;
  const shared = isSharedScreen(device?.kind ?? null);
  return {
    session,
    browser,
    shared,
    deviceId: device?.id ?? null,
    network: networkOfRequest(context.request),
  };
}

function sessionOf(context: RequestContext, member: StaffMember | null, token: string | null) {
  context.response.set('Cache-Control', 'no-store');
  const { device, trial } = context.principal;
  return {
    staff: member,
    device,
    trial,
    csrfToken: member === null || token === null ? null : csrfTokenOf(token),
  };
}

/** A sign-in ends with the browser; the mark of a known browser stays. */
function giveSession(context: RequestContext, { member, session, browser }: SignedIn) {
  giveCookie(context, 'session', session, null);
  if (browser !== null) giveCookie(context, 'browser', browser, BROWSER_KNOWN_FOR.total('seconds'));
  return sessionOf(context, member, session);
}

function giveDeviceKey(context: RequestContext, key: string): void {
  giveCookie(context, 'device', key, DEVICE_KEY_LIFETIME.total('seconds'));
}

/** Browsers forget a cookie after at most 400 days; a kiosk that runs is used every day. */
function renewDeviceKey(context: RequestContext): void {
  const { device } = credentialsOf(context);
  if (device !== null && context.principal.device !== null) giveDeviceKey(context, device);
}

function giveCookie(context: RequestContext, name: CredentialName, secret: string, seconds: number | null) {
  addCookie(
    context,
    setCredential(name, secret, { secure: context.request.secure, lifetimeSeconds: seconds }),
  );
}

function addCookie({ response }: RequestContext, cookie: string): void {
  response.append('Set-Cookie', cookie);
}

function orRefuse<Success extends { ok: true }>(result: Success | PasswordRefusal): Success {
  if (result.ok) return result;
  throw result.reason === 'wait' ? tooManyAttempts({ retryAfter: result.seconds }) : wrongCredentials();
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof TooManyWaiting ? serverBusy({ retryAfter: 3 }) : error;
  }
}
