import type { Temporal } from 'temporal-polyfill';

/**
 * Whether a nightly backup is due (ND-30.3): the last time it should have been made lies after the last one made. So
 * a PC that was off at night makes it up in the morning.
 *
 * @param at time of day, `02:30`
 * @param last when the newest backup was made; null for never
 */
export function isBackupDue(at: string, last: Temporal.Instant | null, now: Temporal.ZonedDateTime): boolean {
  if (last === null) return true;
  const today = now.withPlainTime(at);
  const scheduled = today.epochMilliseconds <= now.epochMilliseconds ? today : today.subtract({ days: 1 });
  return last.epochMilliseconds < scheduled.epochMilliseconds;
}

const NAME = /^motcua-(\d{4}-\d{2}-\d{2})-(\d{2})(\d{2})(\d{2})\.(db|dump)$/;

/** `motcua-2026-03-02-023000.db`: sorts by time. */
export function backupName(now: Temporal.ZonedDateTime, extension: 'db' | 'dump'): string {
  const time = now.toPlainTime().toString({ smallestUnit: 'second' }).replaceAll(':', '');
  return `motcua-${now.toPlainDate().toString()}-${time}.${extension}`;
}

/** When a backup was made, by its name; null for any other file. */
export function backupTime(name: string, zone: (local: string) => Temporal.Instant): Temporal.Instant | null {
  const [, date, hour, minute, second] = NAME.exec(name) ?? [];
  if (date === undefined || hour === undefined || minute === undefined || second === undefined) return null;
  return zone(`${date}T${hour}:${minute}:${second}`);
}

/** The backups that are too many, oldest first; files that are not ours are never among them. */
export function tooMany(names: readonly string[], keep: number): string[] {
  const ours = names.filter((name) => NAME.test(name)).sort();
  return ours.slice(0, Math.max(0, ours.length - keep));
}
