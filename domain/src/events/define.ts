import type { z } from 'zod';
import type { Role } from '../staff/roles.ts';

/** Who may see an event on the stream. `agency` limits to staff of the subject's agency. */
export type Audience = 'public' | 'device' | 'staff' | `role:${Role}` | 'agency';

export interface EventType<Name extends string = string, Payload extends z.ZodType = z.ZodType> {
  type: Name;
  /** Raised when the payload's shape changes. */
  v: number;
  audience: Audience;
  payload: Payload;
}

/**
 * Declares an event type once. A payload holds ids, codes, numbers and listed reasons, never personal data.
 */
export function defineEvent<const Name extends string, Payload extends z.ZodType>(
  type: Name,
  v: number,
  audience: Audience,
  payload: Payload,
): EventType<Name, Payload> {
  return { type, v, audience, payload };
}

/** An event as it stands in the `events` table and on the stream; `seq` is the only cursor, `at` never is. */
export interface EventRow<Payload = unknown> {
  seq: number;
  id: string;
  /** The centre it happened at; `(origin, seq)` removes duplicates between centres. */
  origin: string;
  type: string;
  v: number;
  /** What it is about, e.g. `ticket:<id>`. */
  subject: string;
  /** When it happened, ISO 8601 with offset. */
  at: string;
  /** When it was stored, ISO 8601 with offset. */
  recordedAt: string;
  /** Who did it: `staff:<id>`, `device:<id>`, `system`, `anyone`. */
  actor: string;
  payload: Payload;
}
