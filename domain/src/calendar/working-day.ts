import type { Temporal } from 'temporal-polyfill';
import type { CalendarResult, Session, WorkingCalendar } from './calendar.ts';

/** One session of one day, as moments; `end` is the first moment after it. */
export interface WorkingSession {
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
}

/**
 * Tells whether a date counts in a period of working days.
 *
 * @returns the answer, or `missing-holidays` when the year's days off are not known
 */
export function isWorkingDay(calendar: WorkingCalendar, date: Temporal.PlainDate): CalendarResult<boolean> {
  const { years, daysOff, swapped } = calendar.holidays;
  if (!years.includes(date.year)) return missing(date.year);
  const day = date.toString();
  const value = swapped.has(day) || (calendar.workingWeekdays.has(date.dayOfWeek) && !daysOff.has(day));
  return { ok: true, value };
}

/**
 * The opening sessions of a date, in order; none when the centre is closed.
 * A swapped working day keeps the sessions of the weekday it replaces.
 *
 * @returns the sessions, or `missing-holidays` when the year's days off are not known
 */
export function sessionsOf(
  calendar: WorkingCalendar,
  date: Temporal.PlainDate,
): CalendarResult<readonly WorkingSession[]> {
  const { years, daysOff, swapped } = calendar.holidays;
  if (!years.includes(date.year)) return missing(date.year);
  const day = date.toString();
  const swap = swapped.get(day);
  if (!swap && daysOff.has(day)) return { ok: true, value: [] };
  const weekday = swap ? weekdayOf(date, swap.insteadOf) : date.dayOfWeek;
  const value = (calendar.sessions[weekday] ?? []).map((session) => onDate(calendar, date, session));
  return { ok: true, value };
}

function weekdayOf(near: Temporal.PlainDate, iso: string): number {
  const days = near.until(iso, { largestUnit: 'day' }).days;
  return near.add({ days }).dayOfWeek;
}

function onDate(calendar: WorkingCalendar, date: Temporal.PlainDate, session: Session): WorkingSession {
  const at = (plainTime: string) => date.toZonedDateTime({ timeZone: calendar.zone, plainTime });
  return { start: at(session.from), end: at(session.to) };
}

function missing(year: number): {
  ok: false;
  error: { kind: 'missing-holidays'; year: number; message: string };
} {
  const message = `The days off and swapped working days of ${year} are not known: add them to the calendar's holidays.`;
  return { ok: false, error: { kind: 'missing-holidays', year, message } };
}
