import type { Temporal } from 'temporal-polyfill';
import type { CalendarResult, WorkingCalendar } from './calendar.ts';
import {
  addCalendarDays,
  addWorkingDays,
  addWorkingHours,
  nextWorkingMoment,
  nextWorkingSession,
} from './working-time.ts';

/** A time limit as profiles carry it. */
export interface Limit {
  readonly value: number;
  readonly unit: 'working_hour' | 'working_day' | 'calendar_day';
  /** What happens to an event outside office hours. */
  readonly start: 'as_received' | 'next_working_moment' | 'next_session';
}

/**
 * The moment a clock starts for something that arrived at `at`: inside office hours `at` itself; outside, by the
 * limit's rule, the next working hour (QN 13.2a), the start of the next session (ND 25.2a), or `at` all the same.
 */
export function countedFrom(
  calendar: WorkingCalendar,
  at: Temporal.ZonedDateTime,
  start: Limit['start'],
): CalendarResult<Temporal.ZonedDateTime> {
  if (start === 'as_received') return { ok: true, value: at };
  const working = nextWorkingMoment(calendar, at);
  if (
    !working.ok ||
    start === 'next_working_moment' ||
    working.value.equals(at.withTimeZone(calendar.zone))
  ) {
    return working;
  }
  const session = nextWorkingSession(calendar, at);
  return session.ok ? { ok: true, value: session.value.start } : session;
}

/**
 * When a time limit runs out for something that arrived at `at`.
 *
 * @returns the last moment in time, or `missing-holidays` when the period reaches a year whose days off are not known
 */
export function dueAt(
  calendar: WorkingCalendar,
  at: Temporal.ZonedDateTime,
  limit: Limit,
): CalendarResult<Temporal.ZonedDateTime> {
  const from = countedFrom(calendar, at, limit.start);
  if (!from.ok) return from;
  switch (limit.unit) {
    case 'working_hour':
      return addWorkingHours(calendar, from.value, limit.value);
    case 'working_day':
      return addWorkingDays(calendar, from.value, limit.value);
    case 'calendar_day':
      return addCalendarDays(calendar, from.value, limit.value);
  }
}
