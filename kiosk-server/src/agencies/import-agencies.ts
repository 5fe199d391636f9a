import type { Agency } from '@motcua/domain/agencies/agency';
import { agencyFaults, readAgency } from '@motcua/domain/agencies/agency-list';
import { agenciesImported } from '@motcua/domain/agencies/events';
import { canonicalContent } from '@motcua/domain/procedures/catalogue-change';
import { inBatches } from '../import/batches.ts';
import type { ImportContext } from '../import/context.ts';
import { emptyReport, refuse } from '../import/report.ts';
import type { ImportReport } from '../import/report.ts';
import { readAgencies, saveAgency } from './store.ts';

/**
 * Takes a list of agencies (ND-8.1b, HN-5.1). An agency may stand before its parent, so the list is judged as a whole:
 * what is wrong beside the others is refused, and what hangs on a refused one with it.
 *
 * @param levelIds administrative levels of the province's profile
 */
export async function importAgencies(
  context: ImportContext,
  records: AsyncIterable<unknown>,
  levelIds: readonly string[],
): Promise<ImportReport> {
  const report = emptyReport();
  const stored = new Map((await readAgencies(context.database.read)).map((agency) => [agency.id, agency]));
  const incoming = new Map<string, { line: number; agency: Agency }>();
  for await (const batch of inBatches(records, report)) {
    for (const { line, raw } of batch) {
      const reading = readAgency(raw);
      if (!reading.ok) refuse(report, { line, id: reading.id, reasons: reading.reasons });
      else if (incoming.has(reading.agency.id)) {
        refuse(report, { line, id: reading.agency.id, reasons: ['its id stood in the file before'] });
      } else incoming.set(reading.agency.id, { line, agency: reading.agency });
    }
  }
  refuseUnfit(incoming, stored, levelIds, report);
  await save(context, incoming, stored, report);
  context.onProgress?.(incoming.size, report);
  return report;
}

/** Drops agencies until what is left is right beside what is stored; each drop may cost its children their parent. */
function refuseUnfit(
  incoming: Map<string, { line: number; agency: Agency }>,
  stored: ReadonlyMap<string, Agency>,
  levelIds: readonly string[],
  report: ImportReport,
): void {
  for (;;) {
    const all = new Map([...stored, ...[...incoming].map(([id, { agency }]) => [id, agency] as const)]);
    const unfit = [...incoming.values()]
      .map((entry) => ({ ...entry, reasons: agencyFaults(entry.agency, all, levelIds) }))
      .filter(({ reasons }) => reasons.length > 0);
    if (unfit.length === 0) return;
    for (const { line, agency, reasons } of unfit) {
      incoming.delete(agency.id);
      refuse(report, { line, id: agency.id, reasons });
    }
  }
}

async function save(
  context: ImportContext,
  incoming: ReadonlyMap<string, { agency: Agency }>,
  stored: ReadonlyMap<string, Agency>,
  report: ImportReport,
): Promise<void> {
  const changed = [...incoming.values()]
    .map(({ agency }) => agency)
    .filter((agency) => {
      const current = stored.get(agency.id);
      return current === undefined || canonicalContent(current) !== canonicalContent(agency);
    });
  report.added = changed.filter(({ id }) => !stored.has(id)).length;
  report.changed = changed.length - report.added;
  report.unchanged = incoming.size - changed.length;
  if (changed.length === 0) return;
  await context.database.write(async (trx) => {
    for (const agency of changed) await saveAgency(trx, agency);
    await context.events.append(trx, agenciesImported, {
      subject: 'agencies',
      payload: { added: report.added, changed: report.changed, refused: report.refused },
      actor: context.actor,
    });
  });
}
