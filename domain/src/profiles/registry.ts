import haNam from './ha-nam.json' with { type: 'json' };
import namDinh from './nam-dinh.json' with { type: 'json' };
import ninhThuan from './ninh-thuan.json' with { type: 'json' };
import type { ProvinceProfile } from './profile.ts';
import quangNinh from './quang-ninh.json' with { type: 'json' };
import thaiBinh from './thai-binh.json' with { type: 'json' };

/** Ids of the known profiles, for `MOTCUA_PROFILE`; the default first. */
export const profileIds = ['quang-ninh', 'nam-dinh', 'ha-nam', 'ninh-thuan', 'thai-binh'] as const;
export type ProfileId = (typeof profileIds)[number];

/** The only regulation of the five that is in force. */
export const defaultProfileId: ProfileId = 'quang-ninh';

// The files are parsed against the schema in schema.test.ts, so that no widget carries a schema library to do it again.
const profiles = {
  'quang-ninh': quangNinh,
  'nam-dinh': namDinh,
  'ha-nam': haNam,
  'ninh-thuan': ninhThuan,
  'thai-binh': thaiBinh,
} as Record<ProfileId, unknown> as Readonly<Record<ProfileId, ProvinceProfile>>;

/** The profile of a province; Quảng Ninh unless told otherwise. */
export function profile(id: ProfileId = defaultProfileId): ProvinceProfile {
  return profiles[id];
}

/** Tells whether a text is the id of a known profile. */
export function isProfileId(id: string): id is ProfileId {
  return profileIds.some((known) => known === id);
}
