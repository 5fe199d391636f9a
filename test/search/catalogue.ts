import { existsSync, readFileSync } from 'node:fs';
import { applyDraft } from '@motcua/domain/procedures/catalogue-change';
import { readNationalRecord } from '@motcua/domain/procedures/national-record';
import type { ProcedureRecord } from '@motcua/domain/procedures/procedure';
import { searchDocument } from '@motcua/domain/procedures/search/document';
import { SearchIndex } from '@motcua/domain/procedures/search/search-index';

const root = new URL('../../', import.meta.url);
const sharedData = new URL('../shared/data/', root);

/** A query with the codes that answer it; a negative has none. */
export interface JudgedQuery {
  id: string;
  query: string;
  kind: string;
  primary: string[];
}

/** The real data that may lie beside the repository; null where it does not. */
export function sharedFile(name: string): unknown {
  const file = new URL(name, sharedData);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Codes a life event of the sample leads to: what stands for "asked for most" until a centre counts its own. */
export function commonCodes(): Set<string> {
  const file = new URL('demo/data/life-events.json', root);
  if (!existsSync(file)) return new Set();
  return new Set(readFileSync(file, 'utf8').match(/\b\d\.\d{6}\b/g) ?? []);
}

/** Reads every record of a national file that the import takes. */
export function readCatalogue(file: unknown): ProcedureRecord[] {
  const { procedures } = file as { procedures: unknown[] };
  return procedures.flatMap((raw) => {
    const read = readNationalRecord(raw);
    return read.ok ? [applyDraft(null, read.draft)] : [];
  });
}

/** The index a server would build over these records. */
export function indexOf(records: readonly ProcedureRecord[]): SearchIndex {
  const common = commonCodes();
  const index = new SearchIndex();
  for (const record of records) index.add(searchDocument(record, common.has(record.code)));
  return index;
}
