import type { Problem } from '@motcua/domain/http/problem';

/**
 * Why a call gave no answer, in the words a screen needs: `offline` (no line, or the server is not reached), `busy`
 * (429: please wait, not an outage), `maintenance` (503), `server` (other 5xx), `not-found`, `refused` (401, 403),
 * `invalid` (any other 4xx).
 */
export type FailureKind = 'offline' | 'busy' | 'maintenance' | 'server' | 'not-found' | 'refused' | 'invalid';

/** Thrown by every call that gives no answer. `problem` is the server's document (RFC 9457), or ours when offline. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly kind: FailureKind;
  readonly problem: Problem;

  constructor(kind: FailureKind, problem: Problem) {
    super(problem.detail ?? problem.title);
    this.kind = kind;
    this.problem = problem;
  }

  /** Seconds to wait before asking again, where the server says so. */
  get retryAfter(): number | undefined {
    return this.problem.retryAfter;
  }
}

/** The kind an HTTP status stands for. */
export function kindOf(status: number): FailureKind {
  if (status === 429) return 'busy';
  if (status === 503) return 'maintenance';
  if (status >= 500) return 'server';
  if (status === 404 || status === 410) return 'not-found';
  return status === 401 || status === 403 ? 'refused' : 'invalid';
}
