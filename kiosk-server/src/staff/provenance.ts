import { staffRoutes } from '@motcua/domain/staff/routes';
import { judgeProvenance } from '@motcua/domain/staff/request-forgery';
import { networkOf } from '@motcua/domain/staff/sign-in-backoff';
import type { Authenticate } from '../http/principal.ts';
import { isLoopback } from '../tls/host-names.ts';
import { csrfTokenMissing, foreignOrigin, httpsNeeded } from './problems.ts';
import { csrfTokenOf, sameSecret } from './secret.ts';

/** A request at the edge, proxies already taken into account. */
export type EdgeRequest = Parameters<Authenticate>[0];

/** Endpoints that give the browser a credential: a foreign page must not choose whose. */
const SETTING: ReadonlySet<string> = new Set([
  staffRoutes.signIn,
  staffRoutes.demoSignIn,
  staffRoutes.setUp,
  staffRoutes.pair,
]);

/**
 * Refuses a change a foreign page would make in this browser's name.
 *
 * @param session the token of a sign-in that is alive; null without one
 * @throws HttpProblem 403
 */
export function refuseForged(
  request: EdgeRequest,
  credentials: { session: string | null; device: boolean },
): void {
  const token = request.get('x-csrf-token');
  const verdict = judgeProvenance({
    method: request.method,
    session: credentials.session !== null,
    device: credentials.device,
    setsCredential: setsCredential(request),
    origin: request.get('origin') ?? null,
    ownOrigin: `${request.protocol}://${request.host}`,
    fetchSite: request.get('sec-fetch-site') ?? null,
    tokenMatches:
      credentials.session !== null &&
      token !== undefined &&
      sameSecret(token, csrfTokenOf(credentials.session)),
  });
  if (verdict === 'foreign-origin') throw foreignOrigin();
  if (verdict === 'token-missing') throw csrfTokenMissing();
}

/**
 * Whether secrets may travel with this request: over TLS, on this very machine, or where somebody gave that up on
 * purpose (HN-15.6).
 */
export function mayCarrySecrets(request: EdgeRequest, insecureLan: boolean): boolean {
  const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return request.secure || insecureLan || isLoopback(peer);
}

/** @throws HttpProblem 403 when the request asks for a credential over a line where it must not travel */
export function refuseToSetCredential(request: EdgeRequest): void {
  if (setsCredential(request)) throw httpsNeeded();
}

/** Whether a page only listens to the live stream; nobody need be sitting there. */
export function isListening(request: EdgeRequest): boolean {
  return endpointPath(request.originalUrl) === '/stream';
}

/** The network a request comes from, for the back-off rule. */
export function networkOfRequest(request: EdgeRequest): string {
  return networkOf(request.ip ?? '');
}

function setsCredential(request: EdgeRequest): boolean {
  return SETTING.has(`${request.method} ${endpointPath(request.originalUrl)}`);
}

function endpointPath(url: string): string {
  return (url.split('?')[0] ?? '').replace(/^\/api\/v1/, '').replace(/\/$/, '');
}
