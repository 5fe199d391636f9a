import type { Temporal } from 'temporal-polyfill';
import type { Bilingual } from '../profiles/profile.ts';
import type { Holidays, SwappedDay } from './calendar.ts';
import data from './holidays.json' with { type: 'json' };

const names = new Map<string, Bilingual>(
  data.off.flatMap(({ name, dates }) => dates.map((date) => [date, name])),
);

/** The civil service's days off and swapped days of the years whose announcements are known, each with its source. */
export const nationalHolidays: Holidays = {
  years: data.years,
  daysOff: new Set(names.keys()),
  swapped: new Map(data.swapped.map(({ date, insteadOf }) => [date, { date, insteadOf }])),
};

/** What a national day off is called, for notices; `undefined` for any other day. */
export function holidayName(date: Temporal.PlainDate): Bilingual | undefined {
  return names.get(date.toString());
}

/** What an administrator adds: a new year's announcement, a swap decided late, or days a centre is closed. */
export interface HolidayAddition {
  /** Years that are complete with this addition. */
  readonly years?: readonly number[];
  /** ISO dates not worked. */
  readonly daysOff?: readonly string[];
  readonly swapped?: readonly SwappedDay[];
}

/** Holidays with additions; a day that is swapped in is worked even if it was off before. */
export function addHolidays(base: Holidays, addition: HolidayAddition): Holidays {
  const swapped = addition.swapped ?? [];
  return {
    years: [...new Set([...base.years, ...(addition.years ?? [])])].sort((a, b) => a - b),
    daysOff: new Set([...base.daysOff, ...(addition.daysOff ?? []), ...swapped.map((day) => day.insteadOf)]),
    swapped: new Map([...base.swapped, ...swapped.map((day) => [day.date, day] as const)]),
  };
}
