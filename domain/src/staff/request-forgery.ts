/** What a state-changing request says of itself, and what it would be answered with. */
export interface RequestProvenance {
  readonly method: string;
  /** Whether a session cookie, or a device cookie, names the caller. */
  readonly session: boolean;
  readonly device: boolean;
  /** Whether the endpoint would set a credential (sign-in, pairing, set-up): a foreign page must not choose it. */
  readonly setsCredential: boolean;
  /** The `Origin` header; null when absent. */
  readonly origin: string | null;
  /** The origin this server is reached under by this request, `https://host[:port]`. */
  readonly ownOrigin: string;
  /** The `Sec-Fetch-Site` header; null when absent. */
  readonly fetchSite: string | null;
  /** Whether `X-CSRF-Token` is there and belongs to the session. */
  readonly tokenMatches: boolean;
}

export type ForgeryVerdict = 'ok' | 'foreign-origin' | 'token-missing';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request may use the credential its cookies carry (cross-site request forgery). Third line after
 * `SameSite=Strict`: a request that changes something under a cookie comes from our own pages, and under a staff
 * session it carries the session's token, too. Without a cookie there is nothing to forge: a department's website
 * may post a rating or feedback.
 */
export function judgeProvenance(request: RequestProvenance): ForgeryVerdict {
  if (SAFE_METHODS.includes(request.method.toUpperCase())) return 'ok';
  if (!request.session && !request.device && !request.setsCredential) return 'ok';
  if (!isOwn(request)) return 'foreign-origin';
  return request.session && !request.setsCredential && !request.tokenMatches ? 'token-missing' : 'ok';
}

/** Programs send neither header; browsers always send one of them with a change. */
function isOwn({ origin, ownOrigin, fetchSite }: RequestProvenance): boolean {
  if (origin !== null && origin !== ownOrigin) return false;
  return fetchSite === null || fetchSite === 'same-origin' || fetchSite === 'none';
}
