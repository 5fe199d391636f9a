/**
 * A day as people here write it, `24/11/2026`, from an ISO 8601 day or moment. A moment comes in the centre's own
 * offset, so its first ten characters are the day on the wall.
 */
export function localDate(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return found ? `${found[3]}/${found[2]}/${found[1]}` : iso;
}
