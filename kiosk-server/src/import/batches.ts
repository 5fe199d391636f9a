import { setImmediate as nextTurn } from 'node:timers/promises';
import { batchSize } from './context.ts';
import { BrokenRecord, FileFault } from './json-list.ts';
import { refuse } from './report.ts';
import type { ImportReport } from './report.ts';

/** A record with its place in the file, from 1. */
export interface Numbered {
  line: number;
  raw: unknown;
}

/**
 * Cuts a file's records into batches. Where the file breaks off, the batch begun so far still comes out and the fault
 * goes into the report, so that a broken tail never costs what stands before it.
 */
export async function* inBatches(
  records: AsyncIterable<unknown>,
  report: ImportReport,
): AsyncGenerator<Numbered[]> {
  let batch: Numbered[] = [];
  let line = 0;
  try {
    for await (const raw of records) {
      line++;
      if (raw instanceof BrokenRecord)
        refuse(report, { line, id: null, reasons: [`no valid JSON: ${raw.reason}`] });
      else batch.push({ line, raw });
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
      await nextTurn();
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    report.fault = error.message;
  }
  if (batch.length > 0) yield batch;
}
