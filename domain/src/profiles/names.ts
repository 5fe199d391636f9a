import type { Lang } from '../text/localized.ts';
import type { ProfileLevel, ProvinceProfile } from './profile.ts';

/**
 * The official name of the one-stop desk, for tickets and boards: the form the province's own regulation uses.
 *
 * @param level administrative level of the centre
 * @param unit name of the place with its type, e.g. `phường Hồng Gai`; without it the general form is given
 * @returns the name, or `undefined` when the province has no such level (QN has no districts)
 */
export function oneStopName(
  profile: ProvinceProfile,
  level: ProfileLevel,
  unit?: string,
  lang: Lang = 'vi',
): string | undefined {
  const names = profile.oneStop.levels[level]?.value;
  if (!names) return undefined;
  const named = names.named[lang];
  if (!named.includes('{unit}')) return named;
  return unit ? named.replace('{unit}', unit) : names.general[lang];
}

/** The collective name of the one-stop desks in running text. */
export function oneStopShortName(profile: ProvinceProfile, lang: Lang = 'vi'): string {
  return profile.oneStop.short.value[lang];
}

/** The name of the information system, as the regulation writes it. */
export function systemName(profile: ProvinceProfile, lang: Lang = 'vi'): string {
  return profile.systemName.value[lang];
}

/** The label of an administrative level; `undefined` when the province has no such level. */
export function adminLevelLabel(
  profile: ProvinceProfile,
  level: string,
  lang: Lang = 'vi',
): string | undefined {
  return profile.adminLevels.find(({ id }) => id === level)?.label[lang];
}

/** What the agencies of a level are called together; `undefined` when the province has no such level. */
export function agencyLevelLabel(
  profile: ProvinceProfile,
  level: string,
  lang: Lang = 'vi',
): string | undefined {
  return profile.adminLevels.find(({ id }) => id === level)?.agencies[lang];
}

/** The kinds of units of a level in the profile's order (`xã`, `phường`, `đặc khu` …); none for an unknown level. */
export function unitTypes(profile: ProvinceProfile, level: string, lang: Lang = 'vi'): string[] {
  return profile.adminLevels.find(({ id }) => id === level)?.unitTypes.map((type) => type[lang]) ?? [];
}
