import type { AdministrativeLevel } from '@motcua/domain/agencies/agency';
import type { Centre } from '@motcua/domain/centre/contract';
import type { Lang } from '@motcua/domain/text/localized';
import { localized } from '../base/messages.ts';

/** The profile's own word for an administrative level. */
export function adminLevelLabel(
  level: AdministrativeLevel,
  centre: Pick<Centre, 'profile'> | undefined,
  lang: Lang,
): string {
  const known = centre?.profile.adminLevels.find(({ id }) => id === level);
  return known ? localized(known.label, lang) : localized(nationalLevels[level], lang);
}

/** As the national database names its levels, for those a profile does not have. */
const nationalLevels: Record<AdministrativeLevel, { vi: string; en: string }> = {
  bo: { vi: 'Cấp bộ', en: 'Ministry' },
  tinh: { vi: 'Cấp tỉnh', en: 'Province' },
  huyen: { vi: 'Cấp huyện', en: 'District' },
  xa: { vi: 'Cấp xã', en: 'Commune' },
  khac: { vi: 'Cơ quan khác', en: 'Other agencies' },
};
