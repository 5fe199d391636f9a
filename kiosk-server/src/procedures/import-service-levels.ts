import { serviceLevelsImported } from '@motcua/domain/procedures/events';
import type { ServiceLevel } from '@motcua/domain/procedures/procedure';
import { readServiceLevel } from '@motcua/domain/procedures/service-level-import';
import { localDay } from '../centre/clock.ts';
import { inBatches } from '../import/batches.ts';
import type { ImportContext } from '../import/context.ts';
import { emptyReport, refuse } from '../import/report.ts';
import type { ImportReport } from '../import/report.ts';
import { allCodes, contentHash, readProcedures, saveProcedure } from './store.ts';

/**
 * Sets the online service levels of procedures (HN-5.1, QN-9.2, QN-10.3, TB-7.1). What the file does not name stays as
 * it is; what nobody named is unknown and shown so.
 *
 * @param levelIds the service levels of the province's profile
 */
export async function importServiceLevels(
  context: ImportContext,
  records: AsyncIterable<unknown>,
  levelIds: readonly string[],
): Promise<ImportReport> {
  const report = emptyReport();
  const known = new Set(await allCodes(context.database.read));
  const taken = new Set<string>();
  let read = 0;
  for await (const batch of inBatches(records, report)) {
    const levels = new Map<string, ServiceLevel | null>();
    for (const { line, raw } of batch) {
      const reading = readServiceLevel(raw, { levelIds, known: (code) => known.has(code), taken });
      if (reading.ok) {
        taken.add(reading.code);
        levels.set(reading.code, reading.serviceLevel);
      } else refuse(report, { line, id: reading.code, reasons: reading.reasons });
    }
    await saveLevels(context, levels, report);
    read += batch.length;
    context.onProgress?.(read, report);
  }
  return report;
}

async function saveLevels(
  context: ImportContext,
  levels: ReadonlyMap<string, ServiceLevel | null>,
  report: ImportReport,
): Promise<void> {
  const today = localDay(context.clock());
  const changed = await context.database.write(async (trx) => {
    let count = 0;
    for (const current of await readProcedures(trx, [...levels.keys()])) {
      const record = { ...current.record, serviceLevel: levels.get(current.record.code) ?? null };
      const hash = contentHash(record);
      if (hash === current.hash) continue;
      await saveProcedure(trx, { record, hash, updatedAt: today });
      count++;
    }
    if (count > 0) {
      await context.events.append(trx, serviceLevelsImported, {
        subject: 'catalogue',
        payload: { changed: count, refused: 0 },
        actor: context.actor,
      });
    }
    return count;
  });
  report.changed += changed;
  report.unchanged += levels.size - changed;
}
