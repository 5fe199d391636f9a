import { Temporal } from 'temporal-polyfill';
import type { ProvinceProfile } from './profile.ts';

/** The level-1 identifier code (QĐ 20/2020/QĐ-TTg) that new codes of the province start with on a date. */
export function identifierCodeOn(profile: ProvinceProfile, date: Temporal.PlainDate): string | undefined {
  const starts = (from: string | null) => from === null || Temporal.PlainDate.compare(from, date) <= 0;
  const lasts = (to: string | null) => to === null || Temporal.PlainDate.compare(date, to) <= 0;
  return profile.identifierCodes.find(({ from, to }) => starts(from) && lasts(to))?.code;
}

/** Tells whether a level-1 code is or was the province's: codes of merged provinces live on in old dossiers. */
export function knowsIdentifierCode(profile: ProvinceProfile, code: string): boolean {
  return profile.identifierCodes.some((known) => known.code === code.toUpperCase());
}
