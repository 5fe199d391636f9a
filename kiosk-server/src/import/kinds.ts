import { importAgencies } from '../agencies/import-agencies.ts';
import { profileOf } from '../centre/service.ts';
import type { Config } from '../config/config.ts';
import { importLifeEvents } from '../procedures/import-life-events.ts';
import { importProcedures } from '../procedures/import-procedures.ts';
import { importServiceLevels } from '../procedures/import-service-levels.ts';
import type { ImportContext } from './context.ts';
import { importCentre } from './import-centre.ts';
import { readJsonList } from './json-list.ts';
import type { ImportReport } from './report.ts';

/** A file to import and how to follow it. */
export interface ImportFile {
  file: string;
  config: Pick<Config, 'profile'>;
  /** Told how many bytes were read so far. */
  onBytes?: (read: number) => void;
  /** The file belongs to the sample province. */
  sample?: boolean;
}

export type ImportRun = (context: ImportContext, source: ImportFile) => Promise<ImportReport>;

/** What `motcua import` takes, one entry each; a new province is imported in this order. */
export const importKinds = {
  agencies: (context, { file, config, onBytes }) =>
    importAgencies(
      context,
      readJsonList(file, { keys: ['agencies', 'items'], recordKey: 'id', ...watched(onBytes) }),
      profileOf(config).adminLevels.map(({ id }) => id),
    ),
  procedures: (context, { file, onBytes }) =>
    importProcedures(
      context,
      readJsonList(file, { keys: ['procedures', 'items'], recordKey: 'code', ...watched(onBytes) }),
    ),
  'service-levels': (context, { file, config, onBytes }) =>
    importServiceLevels(
      context,
      readJsonList(file, { keys: ['serviceLevels', 'items'], recordKey: 'code', ...watched(onBytes) }),
      profileOf(config).serviceLevels.map(({ id }) => id),
    ),
  'life-events': (context, { file, onBytes }) =>
    importLifeEvents(
      context,
      readJsonList(file, { keys: ['lifeEvents', 'items'], recordKey: 'id', ...watched(onBytes) }),
    ),
  centre: (context, { file, sample = false }) => importCentre(context, file, { sample }),
} as const satisfies Record<string, ImportRun>;

export type ImportKind = keyof typeof importKinds;

/** Tells whether a word names something that can be imported. */
export function isImportKind(word: string): word is ImportKind {
  return Object.hasOwn(importKinds, word);
}

function watched(onBytes: ((read: number) => void) | undefined): { onBytes?: (read: number) => void } {
  return onBytes === undefined ? {} : { onBytes };
}
