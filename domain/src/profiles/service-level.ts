import type { Lang } from '../text/localized.ts';
import type { ProfileServiceLevel, ProvinceProfile } from './profile.ts';

/**
 * The profile's own level for an id. An id of the other scale (full/partial against levels 4/3) finds the nearest one:
 * a hint for display only, because the definitions differ.
 *
 * @returns `undefined` for an id no profile knows: unknown is shown as unknown
 */
export function serviceLevel(profile: ProvinceProfile, id: string): ProfileServiceLevel | undefined {
  const national = id === 'l4' ? 'full' : id === 'l3' ? 'partial' : id;
  return (
    profile.serviceLevels.find((level) => level.id === id) ??
    profile.serviceLevels.find((level) => level.equivalent === national)
  );
}

/** The label of a service level as the province's regulation names it; `undefined` for an unknown id. */
export function serviceLevelLabel(
  profile: ProvinceProfile,
  id: string,
  lang: Lang = 'vi',
): string | undefined {
  return serviceLevel(profile, id)?.label[lang];
}

/**
 * Where citizens file a service online. A service that is on the national portal goes there where the province uses
 * it; one that is not goes to the provincial address (TB-7.1). QN has the national portal only (QN-6.1).
 *
 * @param target where the service is offered, from the imported service level
 */
export function filingUrl(profile: ProvinceProfile, target: 'national' | 'provincial'): string | undefined {
  const portals = profile.portals.citizen;
  return (portals.find(({ scope }) => scope === target) ?? portals[0])?.url;
}
