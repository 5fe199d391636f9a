import { readFile } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import { canonicalContent } from '@motcua/domain/procedures/catalogue-change';
import { centreSetupSchema } from '@motcua/domain/queue/schema';
import { readAgency } from '../agencies/store.ts';
import { readCentre } from '../centre/store.ts';
import type { Tables } from '../database/tables.ts';
import { counterRows, priorityClassRows, serviceGroupRows, skillRows } from '../queue/hall-store.ts';
import { applyCentreSetup, SetupError } from '../queue/set-up.ts';
import type { ImportContext } from './context.ts';
import { FileFault } from './json-list.ts';
import { emptyReport, refuse } from './report.ts';
import type { ImportReport } from './report.ts';

/**
 * Sets the centre up from its file: one object with counters, service groups and priority classes. Taken whole or
 * refused whole, since its parts name each other.
 *
 * @param sample whether this is the sample province
 * @throws FileFault where the file cannot be read or is no JSON
 */
export async function importCentre(
  context: ImportContext,
  file: string,
  { sample = false }: { sample?: boolean } = {},
): Promise<ImportReport> {
  const report = emptyReport();
  const setup = centreSetupSchema.safeParse(await readJson(file));
  if (!setup.success) {
    const reasons = setup.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`);
    refuse(report, { line: 1, id: null, reasons });
    return report;
  }
  const { id, agencyId } = setup.data;
  if ((await readAgency(context.database.read, agencyId)) === null) {
    refuse(report, { line: 1, id, reasons: [`no agency ${agencyId}: import the agencies first`] });
    return report;
  }
  try {
    const change = await context.database.write(async (trx) => {
      const before = await contentOf(trx);
      await applyCentreSetup(trx, setup.data, { sample });
      if (before === null) return 'added';
      return before === (await contentOf(trx)) ? 'unchanged' : 'changed';
    });
    report[change]++;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    refuse(report, { line: 1, id, reasons: [error.message] });
  }
  return report;
}

/** What is set up now, as one text; null where nothing is. */
async function contentOf(db: Kysely<Tables>): Promise<string | null> {
  const centre = await readCentre(db);
  if (centre === null) return null;
  const skills = (await skillRows(db)).map((row) => canonicalContent(row)).sort();
  return canonicalContent([
    centre,
    await counterRows(db),
    await serviceGroupRows(db),
    await priorityClassRows(db),
    skills,
  ]);
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new FileFault(`The file ${file} cannot be read. Check its name and who may read it.`);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new FileFault(`The file is no valid JSON: ${error instanceof Error ? error.message : 'unknown'}.`);
  }
}
