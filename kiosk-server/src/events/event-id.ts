import { randomBytes } from 'node:crypto';

/**
 * A UUID of version 7 (RFC 9562): begins with the time, so that the index of ids grows at its end and a commit of many
 * events touches few pages. The order means nothing; `seq` is the cursor.
 * @param ms milliseconds since 1970.
 */
export function eventId(ms: number): string {
  const random = randomBytes(10).toString('hex');
  const time = ms.toString(16).padStart(12, '0');
  const variant = (8 + (parseInt(random.charAt(3), 16) & 3)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(8)}`;
}
