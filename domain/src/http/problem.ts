/**
 * RFC 9457 problem documents. `type` is stable (`/problems/<slug>`), `title` Vietnamese, `detail` says what happened in
 * English or Vietnamese, `action` what to do next.
 */
export interface Problem {
  type: `/problems/${string}`;
  title: string;
  status: number;
  detail?: string;
  /** What to do next, Vietnamese first. */
  action?: { vi: string; en: string };
  /** Where the input is wrong: JSON pointer and reason. */
  errors?: { pointer: string; detail: string }[];
  /** Seconds to wait, beside the Retry-After header. */
  retryAfter?: number;
}
