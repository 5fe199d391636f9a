import type { Temporal } from 'temporal-polyfill';
import type { CalendarResult, WorkingCalendar } from './calendar.ts';
import { isWorkingDay, sessionsOf } from './working-day.ts';
import type { WorkingSession } from './working-day.ts';

const SECONDS_PER_HOUR = 3600;

/**
 * The first working moment at or after `at`: `at` itself inside a session, else the start of the next session.
 * This is where a clock starts that the regulation starts at "the next working hour" (QN 13.2a).
 */
export function nextWorkingMoment(
  calendar: WorkingCalendar,
  at: Temporal.ZonedDateTime,
): CalendarResult<Temporal.ZonedDateTime> {
  const session = firstSession(calendar, at, (s) => seconds(s.end) > seconds(at));
  if (!session.ok) return session;
  const { start } = session.value;
  return { ok: true, value: seconds(start) > seconds(at) ? start : at.withTimeZone(calendar.zone) };
}

/**
 * The first session that starts at or after `at`, also when `at` lies inside a session.
 * What reaches the desk outside office hours counts as received when it starts (ND 25.2a).
 */
export function nextWorkingSession(
  calendar: WorkingCalendar,
  at: Temporal.ZonedDateTime,
): CalendarResult<WorkingSession> {
  return firstSession(calendar, at, (s) => seconds(s.start) >= seconds(at));
}

/**
 * Adds working hours, counted through sessions only and from the next working moment.
 *
 * A period that is used up exactly at the end of a session ends there, not at the start of the next one.
 *
 * @param hours 0 or more; fractions are allowed
 */
export function addWorkingHours(
  calendar: WorkingCalendar,
  at: Temporal.ZonedDateTime,
  hours: number,
): CalendarResult<Temporal.ZonedDateTime> {
  if (!(hours >= 0)) throw new RangeError(`Working hours must be 0 or more, not ${hours}`);
  const from = nextWorkingMoment(calendar, at);
  if (!from.ok) return from;
  let left = Math.round(hours * SECONDS_PER_HOUR);
  let moment = from.value;
  for (;;) {
    const session = firstSession(calendar, moment, (s) => seconds(s.end) > seconds(moment));
    if (!session.ok) return session;
    const start = seconds(session.value.start) > seconds(moment) ? session.value.start : moment;
    const room = seconds(session.value.end) - seconds(start);
    if (left <= room) return { ok: true, value: start.add({ seconds: left }) };
    left -= room;
    moment = session.value.end;
  }
}

/**
 * Adds working days. The first counted day is the day after `at` (Civil Code 2015 art. 147), days off are not
 * counted, and the period ends with office hours of the last counted day.
 *
 * @param days whole number, 0 or more; 0 gives the end of `at`'s own day, or of the next working day
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  at: Temporal.ZonedDateTime,
  days: number,
): CalendarResult<Temporal.ZonedDateTime> {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Working days must be whole, not ${days}`);
  let date = at.withTimeZone(calendar.zone).toPlainDate();
  for (let left = days; left > 0;) {
    date = date.add({ days: 1 });
    const working = isWorkingDay(calendar, date);
    if (!working.ok) return working;
    if (working.value) left -= 1;
  }
  return endOfWorkingDay(calendar, date);
}

/**
 * Adds calendar days. The first counted day is the day after `at`; when the last day is not worked, the period ends
 * with the next working day (Civil Code 2015 art. 147-148).
 *
 * @param days whole number, 0 or more
 */
export function addCalendarDays(
  calendar: WorkingCalendar,
  at: Temporal.ZonedDateTime,
  days: number,
): CalendarResult<Temporal.ZonedDateTime> {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Days must be whole, not ${days}`);
  return endOfWorkingDay(calendar, at.withTimeZone(calendar.zone).toPlainDate().add({ days }));
}

/**
 * The working time between two moments, sessions only.
 *
 * @returns the seconds worked; negative when `to` lies before `from`
 */
export function workingTimeBetween(
  calendar: WorkingCalendar,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
): CalendarResult<number> {
  if (seconds(to) < seconds(from)) {
    const back = workingTimeBetween(calendar, to, from);
    return back.ok ? { ok: true, value: -back.value } : back;
  }
  let worked = 0;
  const last = to.withTimeZone(calendar.zone).toPlainDate();
  let date = from.withTimeZone(calendar.zone).toPlainDate();
  for (; date.until(last).sign >= 0; date = date.add({ days: 1 })) {
    const sessions = sessionsOf(calendar, date);
    if (!sessions.ok) return sessions;
    for (const { start, end } of sessions.value) {
      worked += Math.max(0, Math.min(seconds(end), seconds(to)) - Math.max(seconds(start), seconds(from)));
    }
  }
  return { ok: true, value: worked };
}

/** The end of the last session of the first working day on or after a date. */
function endOfWorkingDay(
  calendar: WorkingCalendar,
  from: Temporal.PlainDate,
): CalendarResult<Temporal.ZonedDateTime> {
  for (let date = from; ; date = date.add({ days: 1 })) {
    const working = isWorkingDay(calendar, date);
    if (!working.ok) return working;
    if (!working.value) continue;
    const sessions = sessionsOf(calendar, date);
    if (!sessions.ok) return sessions;
    const end = sessions.value.at(-1)?.end;
    if (end) return { ok: true, value: end };
  }
}

function firstSession(
  calendar: WorkingCalendar,
  at: Temporal.ZonedDateTime,
  fits: (session: WorkingSession) => boolean,
): CalendarResult<WorkingSession> {
  for (let date = at.withTimeZone(calendar.zone).toPlainDate(); ; date = date.add({ days: 1 })) {
    const sessions = sessionsOf(calendar, date);
    if (!sessions.ok) return sessions;
    const found = sessions.value.find(fits);
    if (found) return { ok: true, value: found };
  }
}

function seconds(at: Temporal.ZonedDateTime): number {
  return at.epochMilliseconds / 1000;
}
