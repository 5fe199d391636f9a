import type { Problem } from '@motcua/domain/http/problem';

/** A kind of problem; `type` is stable, because other programs decide by it. */
interface ProblemKind {
  type: Problem['type'];
  status: number;
  /** Vietnamese, at most 15 words. */
  title: string;
  action: { vi: string; en: string };
}

type ProblemDetails = Pick<Problem, 'detail' | 'errors' | 'retryAfter'> & {
  headers?: Record<string, string>;
};

/** An answer that is not a success. Throw it from a route; it reaches the client as `application/problem+json`. */
export class HttpProblem extends Error {
  override name = 'HttpProblem';
  readonly problem: Problem;
  readonly headers: Record<string, string>;
  constructor(kind: ProblemKind, { headers, ...details }: ProblemDetails = {}) {
    super(details.detail ?? kind.title);
    this.problem = { ...kind, ...details };
    this.headers =
      details.retryAfter === undefined
        ? { ...headers }
        : { 'Retry-After': String(details.retryAfter), ...headers };
  }
}

/**
 * Declares a kind of problem once, beside its capability: `defineProblem('ticket-unknown', 404, title, action)`.
 * @param slug the end of its `type`, `/problems/<slug>`.
 */
export function defineProblem(
  slug: string,
  status: number,
  title: string,
  action: { vi: string; en: string },
): (details?: ProblemDetails) => HttpProblem {
  const kind: ProblemKind = { type: `/problems/${slug}`, status, title, action };
  return (details) => new HttpProblem(kind, details);
}
