import { profile } from '@motcua/domain/profiles/registry';
import { oneStopName } from '@motcua/domain/profiles/names';
import type { ProvinceProfile } from '@motcua/domain/profiles/profile';
import type { Centre } from '@motcua/domain/centre/contract';
import type { Core } from '../core.ts';
import type { Config } from '../config/config.ts';
import { localTime } from './clock.ts';
import { readCentre } from './store.ts';
import type { CentreRecord } from './store.ts';

/** Who this centre is, and by which province's rules it works. */
export interface CentreService {
  /** Null until a centre is set up. */
  get(): Promise<Centre | null>;
  /** The row itself; read at most once a second, because every request of a trial asks. */
  record(): Promise<CentreRecord | null>;
}

const freshMs = 1000;

/** The province's rules this server was started with. */
export function profileOf({ profile: id }: Pick<Config, 'profile'>): ProvinceProfile {
  return profile(id);
}

export function createCentreService({ config, database, clock }: Core): CentreService {
  let read: { at: number; record: Promise<CentreRecord | null> } | null = null;
  const service: CentreService = {
    record() {
      const now = performance.now();
      if (read === null || now - read.at > freshMs) read = { at: now, record: readCentre(database.read) };
      return read.record;
    },
    async get() {
      const record = await readCentre(database.read);
      if (record === null) return null;
      return centreOf(record, profileOf(config), config.publicUrl ?? null, localTime(clock()));
    },
  };
  return service;
}

function centreOf(
  record: CentreRecord,
  rules: ProvinceProfile,
  publicUrl: string | null,
  now: string,
): Centre {
  return {
    id: record.id,
    name: record.name,
    // A province without such a level keeps the name the centre gave itself.
    oneStopName: oneStopName(rules, record.place.level, record.place.unit ?? undefined) ?? record.name.vi,
    agencyId: record.agencyId,
    openingHours: record.openingHours,
    profile: {
      id: rules.id,
      name: rules.name,
      systemName: rules.systemName.value.vi,
      citizenUrl: rules.portals.citizen[0]?.url ?? '',
      serviceLevels: rules.serviceLevels.map(({ id, label }) => ({ id, label })),
      adminLevels: rules.adminLevels.map(({ id, label }) => ({ id, label })),
      hotline: rules.hotlines[0]?.number ?? null,
    },
    publicUrl,
    sample: record.sample,
    now,
  };
}
