import type { Agency } from './agency.ts';
import type { AdministrativeLevel } from './agency.ts';

/**
 * Whether people go to an agency with a procedure: it owns the entry, or it is a people's committee or a one-stop desk
 * of a level that handles it (ND-8.1b, QN-2).
 */
export function handles(
  agency: Pick<Agency, 'id' | 'kind' | 'level'>,
  procedure: { ownerAgencyId: string | null; levels: readonly AdministrativeLevel[] },
): boolean {
  if (procedure.ownerAgencyId === agency.id) return true;
  const receivesAll = agency.kind === 'people-committee' || agency.kind === 'service-centre';
  return receivesAll && procedure.levels.includes(agency.level);
}
