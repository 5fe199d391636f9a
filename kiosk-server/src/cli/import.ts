import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../centre/clock.ts';
import { loadConfig } from '../config/config.ts';
import { openDatabase } from '../database/database.ts';
import { isBusy } from '../database/lock.ts';
import { createEventLog } from '../events/log.ts';
import { FileFault } from '../import/json-list.ts';
import { importKinds, isImportKind } from '../import/kinds.ts';
import type { ImportReport } from '../import/report.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { showProgress } from './import-progress.ts';
import { printReport } from './import-report.ts';

const kinds = Object.keys(importKinds).join('|');

/**
 * `motcua import`: works beside a running server, which takes the new content over by itself. Exit code 0 also where
 * single records were refused (they are listed); 1 where the file could not be read to its end or nothing was taken.
 */
export const importCommand: Command = {
  usage: `${kinds} FILE [--report FILE]`,
  summary: 'Take records from a JSON file into the catalogue',
  async run(args) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { report: { type: 'string' } },
    });
    const [kind, file] = positionals;
    if (kind === undefined || !isImportKind(kind)) throw new UsageError(`Say what to import: ${kinds}.`);
    if (file === undefined || positionals.length > 2) throw new UsageError('Name one file to import.');
    const config = loadConfig(process.env, process.cwd());
    const path = resolve(file);
    const database = await openDatabase(config);
    const progress = showProgress(await sizeOf(path));
    let report: ImportReport;
    try {
      const context = {
        database,
        events: createEventLog(systemClock),
        clock: systemClock,
        actor: 'system',
        onProgress: progress.records,
      };
      report = await importKinds[kind](context, { file: path, config, onBytes: progress.bytes });
    } catch (error) {
      progress.end();
      const reason = reasonFor(error);
      if (reason === null) throw error;
      process.stderr.write(`${reason}\n`);
      return 1;
    } finally {
      await database.close();
    }
    progress.end();
    printReport(report);
    if (values.report !== undefined) {
      await writeFile(resolve(values.report), `${JSON.stringify(report, null, 2)}\n`);
    }
    const taken = report.added + report.changed + report.unchanged;
    return report.fault !== null || taken === 0 ? 1 : 0;
  },
};

/** What the person can put right, in a sentence; null where it is no such thing. */
function reasonFor(error: unknown): string | null {
  if (error instanceof FileFault) return `${error.message} Nothing was imported.`;
  if (isBusy(error)) {
    return 'Another program holds the database. Run the import again: what is there already stays unchanged.';
  }
  return null;
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}
