import type { ProcedureDraft } from './national-record.ts';
import type { ProcedureRecord } from './procedure.ts';

/** What an imported record does to the catalogue. */
export type CatalogueChange = 'added' | 'changed' | 'unchanged';

/**
 * Puts an imported draft over what the catalogue has. What the file is silent about stays: service level, owner,
 * decision date, replacement, accepted electronic copies (ND-16.1), and `public: false` above all, so that a fresh
 * national file never brings a hidden procedure to light (ND-4.1).
 *
 * @param current the stored record, null where the code is new
 */
export function applyDraft(current: ProcedureRecord | null, draft: ProcedureDraft): ProcedureRecord {
  return {
    ...draft,
    components: keepAcceptedCopies(current, draft),
    decisionDate: draft.decisionDate ?? current?.decisionDate ?? null,
    serviceLevel: current?.serviceLevel ?? null,
    ownerAgencyId: draft.ownerAgencyId ?? current?.ownerAgencyId ?? null,
    replacedBy: draft.replacedBy ?? current?.replacedBy ?? null,
    public: draft.public ?? current?.public ?? true,
  };
}

function keepAcceptedCopies(
  current: ProcedureRecord | null,
  draft: ProcedureDraft,
): ProcedureDraft['components'] {
  const known = new Map(
    (current?.components ?? []).flatMap((entry) =>
      entry.items.map((item) => [item.name, item.acceptedElectronicCopies] as const),
    ),
  );
  return draft.components.map((entry) => ({
    ...entry,
    items: entry.items.map((item) =>
      item.acceptedElectronicCopies.length > 0
        ? item
        : { ...item, acceptedElectronicCopies: known.get(item.name) ?? [] },
    ),
  }));
}

/**
 * The content of a record as one string that does not depend on the order of its keys; its hash tells whether a record
 * changed.
 */
export function canonicalContent(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * Whether a record is new, changed or the same, by the hash of its content.
 *
 * @param storedHash null where the code is new
 */
export function catalogueChange(storedHash: string | null, newHash: string): CatalogueChange {
  if (storedHash === null) return 'added';
  return storedHash === newHash ? 'unchanged' : 'changed';
}

/**
 * The day a record's content last changed. It moves only when the content does, so that "updated on" is true (ND-4.3,
 * ND-9.2).
 *
 * @param stored ISO 8601 date of the stored record; null where it is new
 * @param today ISO 8601 date in Vietnam
 */
export function updatedAtAfter(change: CatalogueChange, stored: string | null, today: string): string {
  return change === 'unchanged' && stored !== null ? stored : today;
}
