import type { Agency, AdministrativeLevel } from '@motcua/domain/agencies/agency';
import type { Core } from '../core.ts';
import { readAgencies, readAgency } from './store.ts';

/** The published list of agencies (ND-8.1b, ND-8.6). */
export interface AgenciesService {
  list(filter: { level?: AdministrativeLevel | undefined; parentId?: string | undefined }): Promise<Agency[]>;
  /** Null where there is none with this id. */
  get(id: string): Promise<Agency | null>;
}

export function createAgenciesService({ database }: Pick<Core, 'database'>): AgenciesService {
  return {
    list: (filter) => readAgencies(database.read, filter),
    get: (id) => readAgency(database.read, id),
  };
}
