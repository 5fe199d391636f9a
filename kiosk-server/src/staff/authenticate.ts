import type { Core } from '../core.ts';
import type { Authenticate, Principal } from '../http/principal.ts';
import { readCredentials } from './cookies.ts';
import { deviceOf } from './pairing.ts';
import { isListening, mayCarrySecrets, refuseForged, refuseToSetCredential } from './provenance.ts';
import type { EdgeRequest } from './provenance.ts';
import { staffOf } from './sessions.ts';

/**
 * Makes the function that finds out who a request comes from: the sign-in and the pairing its cookies prove, and
 * whether it belongs to the trial. A change under a cookie that a foreign page may have sent is refused.
 *
 * @param isTrial the trial rule, for this server's configuration
 */
export function createAuthenticate(
  core: Pick<Core, 'database' | 'clock' | 'config'>,
  isTrial: (request: EdgeRequest) => Promise<boolean>,
): Authenticate {
  return async (request): Promise<Principal> => {
    const trial = await isTrial(request);
    if (!mayCarrySecrets(request, core.config.insecureLan)) {
      refuseToSetCredential(request);
      return { staff: null, device: null, trial };
    }
    const credentials = readCredentials(request.headers.cookie, request.secure);
    const device = credentials.device === null ? null : await deviceOf(core, credentials.device);
    const screen = { device: device?.kind ?? null, trial, passive: isListening(request) };
    const staff = credentials.session === null ? null : await staffOf(core, credentials.session, screen);
    refuseForged(request, {
      session: staff === null ? null : credentials.session,
      device: device !== null,
    });
    return { staff, device: device && withoutTimes(device), trial };
  };
}

function withoutTimes({ id, kind, name, counterId }: NonNullable<Principal['device']>): Principal['device'] {
  return { id, kind, name, counterId };
}
