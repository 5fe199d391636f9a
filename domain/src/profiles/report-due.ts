import { Temporal } from 'temporal-polyfill';
import type { ProvinceProfile } from './profile.ts';

/**
 * The last day to send a quarterly report. "Before day 10 of the last month of the quarter" (NT-30.1) means the 9th.
 *
 * @param who the agencies that report, or the department that sums up
 * @returns `undefined` where the regulation sets no day
 */
export function reportDueOn(
  profile: ProvinceProfile,
  year: number,
  quarter: 1 | 2 | 3 | 4,
  who: 'agencies' | 'summary',
): Temporal.PlainDate | undefined {
  const { agenciesBeforeDay, summaryBeforeDay } = profile.reporting;
  const before = who === 'agencies' ? agenciesBeforeDay : summaryBeforeDay;
  return before ? new Temporal.PlainDate(year, quarter * 3, before.value).subtract({ days: 1 }) : undefined;
}
