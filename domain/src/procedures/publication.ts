import type { LifeEvent, ProcedureRecord, ProcedureSummary, PublishedProcedure } from './procedure.ts';

/**
 * Whether the public may see that a procedure exists. Secret ones (ND-4.1) and the special ones of NĐ 61/2018 Đ.14.5
 * (HN-3.3) are marked `public: false`, and no public surface ever names them: no search, no look-up by code, no count.
 */
export function isPublished(procedure: Pick<ProcedureRecord, 'public'>): boolean {
  return procedure.public;
}

/**
 * The record as the public reads it, with the day its content last changed (ND-4.3).
 *
 * @param updatedAt ISO 8601 date in Vietnam
 * @returns null where it must not be shown
 */
export function toPublished(procedure: ProcedureRecord, updatedAt: string): PublishedProcedure | null {
  if (!isPublished(procedure)) return null;
  const { public: _shown, ...parts } = procedure;
  return { ...parts, updatedAt };
}

/** One line of a result list (HN-5.3: field, levels and service level stand in it). */
export function toSummary(procedure: PublishedProcedure): ProcedureSummary {
  const { code, name, field, levels, subjects, serviceLevel, updatedAt } = procedure;
  const channels = [...new Set(procedure.methods.map((method) => method.channel))];
  return { code, name, field, levels, subjects, channels, serviceLevel, updatedAt };
}

/**
 * Life events as the public sees them: only codes of published procedures, and no event that leads nowhere.
 *
 * @param published tells whether a code is in the catalogue and may be shown
 */
export function publishedLifeEvents(
  events: readonly LifeEvent[],
  published: (code: string) => boolean,
): LifeEvent[] {
  return events
    .map((event) => ({ ...event, codes: event.codes.filter(published) }))
    .filter((event) => event.codes.length > 0);
}
