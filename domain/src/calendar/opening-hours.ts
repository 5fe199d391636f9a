import type { OpeningHours } from '../agencies/agency.ts';
import type { Holidays, Session, WorkingCalendar } from './calendar.ts';
import { nationalHolidays } from './holidays.ts';

/** The State's working week; Saturday and Sunday are its weekly rest days. */
const WORKING_WEEKDAYS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5]);
const SATURDAY = 6;
const ZONE = 'Asia/Ho_Chi_Minh';

/**
 * The working calendar of a centre from its opening hours.
 *
 * @param openingHours sessions by weekday (1 = Monday), `HH:mm`; a weekday without sessions is no working day
 * @param options `saturdayMornings` opens Saturdays with Friday's first session where the hours name none;
 *   `holidays` defaults to the national days off
 */
export function workingCalendar(
  openingHours: OpeningHours,
  options: { saturdayMornings?: boolean; holidays?: Holidays } = {},
): WorkingCalendar {
  const sessions: Partial<Record<number, readonly Session[]>> = {};
  for (const { day, sessions: ofDay } of openingHours) {
    sessions[day] = [...ofDay].sort((a, b) => a.from.localeCompare(b.from));
  }
  const friday = sessions[5] ?? [];
  if (options.saturdayMornings && !sessions[SATURDAY]?.length) sessions[SATURDAY] = friday.slice(0, 1);
  return {
    zone: ZONE,
    sessions,
    workingWeekdays: new Set([...WORKING_WEEKDAYS].filter((day) => sessions[day]?.length)),
    holidays: options.holidays ?? nationalHolidays,
  };
}
