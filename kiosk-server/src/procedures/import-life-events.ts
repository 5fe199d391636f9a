import { canonicalContent } from '@motcua/domain/procedures/catalogue-change';
import { lifeEventsImported } from '@motcua/domain/procedures/events';
import { lifeEventSchema } from '@motcua/domain/procedures/procedure';
import type { LifeEvent } from '@motcua/domain/procedures/procedure';
import { inBatches } from '../import/batches.ts';
import type { ImportContext } from '../import/context.ts';
import { emptyReport, refuse } from '../import/report.ts';
import type { ImportReport } from '../import/report.ts';
import { allCodes, readLifeEvents, replaceLifeEvents } from './store.ts';

/**
 * Takes the list of life and business events. The file is the whole list: what it leaves out goes, unless it could not
 * be read to its end; an entry that is refused keeps what was there before. A code the catalogue does not have is
 * reported and kept, for a later import may bring it; until then it is not shown.
 */
export async function importLifeEvents(
  context: ImportContext,
  records: AsyncIterable<unknown>,
): Promise<ImportReport> {
  const report = emptyReport();
  const before = await readLifeEvents(context.database.read);
  const known = new Set(await allCodes(context.database.read));
  const list = new Map<string, LifeEvent>();
  for await (const batch of inBatches(records, report)) {
    for (const { line, raw } of batch) {
      const reading = lifeEventSchema.safeParse(raw);
      const id = reading.success ? reading.data.id : writtenId(raw);
      if (reading.success && !list.has(reading.data.id)) {
        list.set(reading.data.id, reading.data);
        for (const code of reading.data.codes) {
          if (!known.has(code))
            report.oddities.push({ id: reading.data.id, kind: 'unknown-code', detail: code });
        }
        continue;
      }
      const kept = before.find((event) => event.id === id);
      if (kept && !list.has(kept.id)) list.set(kept.id, kept);
      const reasons = reading.success
        ? [`the id ${reading.data.id} stood in the file before`]
        : reading.error.issues.map((issue) => `${issue.path.join('.') || 'entry'}: ${issue.message}`);
      refuse(report, { line, id, reasons });
    }
  }
  if (report.fault !== null) for (const event of before) if (!list.has(event.id)) list.set(event.id, event);
  await save(context, before, [...list.values()], report);
  context.onProgress?.(list.size, report);
  return report;
}

async function save(
  context: ImportContext,
  before: readonly LifeEvent[],
  events: readonly LifeEvent[],
  report: ImportReport,
): Promise<void> {
  const old = new Map(before.map((event) => [event.id, canonicalContent(event)]));
  for (const event of events) {
    const content = old.get(event.id);
    if (content === undefined) report.added++;
    else if (content === canonicalContent(event)) report.unchanged++;
    else report.changed++;
  }
  if (canonicalContent(before) === canonicalContent(events)) return;
  await context.database.write(async (trx) => {
    await replaceLifeEvents(trx, events);
    await context.events.append(trx, lifeEventsImported, {
      subject: 'life-events',
      payload: { count: events.length },
      actor: context.actor,
    });
  });
}

function writtenId(raw: unknown): string | null {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : null;
}
