import type { Problem } from '@motcua/domain/http/problem';

/** The problem document of a failed answer, or one made from its status when a proxy answered in its place. */
export async function readProblem(response: Response): Promise<Problem> {
  const wait = Number(response.headers.get('Retry-After'));
  const retryAfter = Number.isFinite(wait) && wait > 0 ? { retryAfter: wait } : {};
  try {
    const body: unknown = await response.json();
    if (isProblem(body)) return { ...retryAfter, ...body };
  } catch {
    // Not JSON: an intermediate's own page. The status says enough.
  }
  return { type: '/problems/http', title: `HTTP ${response.status}`, status: response.status, ...retryAfter };
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && 'title' in body && 'status' in body;
}
