import { applyDraft, catalogueChange, updatedAtAfter } from '@motcua/domain/procedures/catalogue-change';
import { catalogueImported } from '@motcua/domain/procedures/events';
import { readNationalRecord } from '@motcua/domain/procedures/national-record';
import type { ProcedureDraft } from '@motcua/domain/procedures/national-record';
import { localDay } from '../centre/clock.ts';
import { inBatches } from '../import/batches.ts';
import type { Numbered } from '../import/batches.ts';
import type { ImportContext } from '../import/context.ts';
import { emptyReport, refuse } from '../import/report.ts';
import type { ImportReport } from '../import/report.ts';
import { contentHash, readProcedures, saveProcedure } from './store.ts';

/**
 * Takes national records into the catalogue (HN-5.1): each is added, changed, unchanged or refused with its reasons. The
 * same file again changes nothing. Every batch is one transaction with its own event, so that a server that runs beside
 * it shows what is there even if the import is cut off.
 */
export async function importProcedures(
  context: ImportContext,
  records: AsyncIterable<unknown>,
): Promise<ImportReport> {
  const report = emptyReport();
  const seen = new Set<string>();
  let read = 0;
  for await (const batch of inBatches(records, report)) {
    await saveBatch(context, readDrafts(batch, seen, report), report);
    read += batch.length;
    context.onProgress?.(read, report);
  }
  return report;
}

function readDrafts(batch: readonly Numbered[], seen: Set<string>, report: ImportReport): ProcedureDraft[] {
  return batch.flatMap(({ line, raw }) => {
    const reading = readNationalRecord(raw);
    if (!reading.ok) {
      refuse(report, { line, id: reading.code, reasons: reading.reasons });
      return [];
    }
    const { code } = reading.draft;
    if (seen.has(code)) {
      refuse(report, { line, id: code, reasons: [`code ${code} stood in the file before`] });
      return [];
    }
    seen.add(code);
    for (const warning of reading.warnings) report.oddities.push({ id: code, ...warning });
    return [reading.draft];
  });
}

async function saveBatch(context: ImportContext, drafts: readonly ProcedureDraft[], report: ImportReport) {
  if (drafts.length === 0) return;
  const today = localDay(context.clock());
  const done = await context.database.write(async (trx) => {
    const counts = { added: 0, changed: 0, unchanged: 0 };
    const codes = drafts.map(({ code }) => code);
    const known = new Map((await readProcedures(trx, codes)).map((each) => [each.record.code, each]));
    for (const draft of drafts) {
      const current = known.get(draft.code) ?? null;
      const record = applyDraft(current?.record ?? null, draft);
      const hash = contentHash(record);
      const change = catalogueChange(current?.hash ?? null, hash);
      counts[change]++;
      if (change === 'unchanged') continue;
      await saveProcedure(trx, {
        record,
        hash,
        updatedAt: updatedAtAfter(change, current?.updatedAt ?? null, today),
      });
    }
    if (counts.added + counts.changed > 0) {
      await context.events.append(trx, catalogueImported, {
        subject: 'catalogue',
        payload: { ...counts, refused: 0 },
        actor: context.actor,
      });
    }
    return counts;
  });
  report.added += done.added;
  report.changed += done.changed;
  report.unchanged += done.unchanged;
}
