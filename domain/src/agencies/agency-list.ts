import type { Agency } from './agency.ts';
import { agencySchema } from './agency.ts';

/** An entry of the file, or why it is refused. */
export type AgencyReading =
  { ok: true; agency: Agency } | { ok: false; id: string | null; reasons: string[] };

/**
 * Reads one entry of an agency file (ND-8.1b, ND-8.6, HN-5.1).
 *
 * @param raw one element of the file, whatever it is
 */
export function readAgency(raw: unknown): AgencyReading {
  const read = agencySchema.safeParse(raw);
  if (read.success) return { ok: true, agency: read.data };
  const reasons = read.error.issues.map((issue) => `${issue.path.join('.') || 'entry'}: ${issue.message}`);
  const id =
    typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : null;
  return { ok: false, id, reasons };
}

/** Levels that stand outside the province's own tree: ministries and central branches or enterprises. */
const OUTSIDE = ['bo', 'khac'];

/**
 * What is wrong with an agency beside the others: an identifier that another one has (HN-5.1), a parent that is not
 * there or is below it, or a level the profile's province does not have.
 *
 * @param all the agencies as they would be, by id, the new one among them
 * @param levelIds administrative levels of the profile
 * @returns reasons; empty where it may be stored
 */
export function agencyFaults(
  agency: Agency,
  all: ReadonlyMap<string, Agency>,
  levelIds: readonly string[],
): string[] {
  const reasons: string[] = [];
  if (agency.identifierCode !== null) {
    const twin = [...all.values()].find(
      (other) => other.id !== agency.id && other.identifierCode === agency.identifierCode,
    );
    if (twin) reasons.push(`identifier code ${agency.identifierCode} belongs to ${twin.id} (HN-5.1)`);
  }
  if (!OUTSIDE.includes(agency.level) && !levelIds.includes(agency.level)) {
    reasons.push(`level "${agency.level}" is none of the profile's own: ${levelIds.join(', ')}`);
  }
  if (agency.parentId !== null && !all.has(agency.parentId))
    reasons.push(`no agency ${agency.parentId} (parent)`);
  else if (isOwnAncestor(agency, all)) reasons.push('its parents lead back to itself');
  return reasons;
}

function isOwnAncestor(agency: Agency, all: ReadonlyMap<string, Agency>): boolean {
  const seen = new Set<string>();
  let parent = agency.parentId;
  while (parent !== null && !seen.has(parent)) {
    if (parent === agency.id) return true;
    seen.add(parent);
    parent = all.get(parent)?.parentId ?? null;
  }
  return false;
}
