import { randomUUID } from 'node:crypto';

/**
 * A UUID of version 7 (RFC 9562): begins with the time, so that the index of ids grows at its end and a commit of many
 * events touches few pages. The order means nothing; `seq` is the cursor.
 * @param ms milliseconds since 1970.
 */
export function eventId(ms: number): string {
  const time = ms.toString(16).padStart(12, '0');
  // Version 4 has its random bits at the same places, and Node takes many of them from the system at once.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
