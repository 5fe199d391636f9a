import { handles } from '@motcua/domain/agencies/handles';
import type { AdministrativeLevel } from '@motcua/domain/agencies/agency';
import { administrativeLevels } from '@motcua/domain/agencies/agency';
import { possibleCodes, readProcedureCode } from '@motcua/domain/procedures/code';
import type { LifeEvent, ProcedureSummary, PublishedProcedure } from '@motcua/domain/procedures/procedure';
import { toPublished } from '@motcua/domain/procedures/publication';
import { search } from '@motcua/domain/procedures/search/search';
import { compareVietnamese, sortVietnamese } from '@motcua/domain/text/collate';
import { readAgency } from '../agencies/store.ts';
import type { Core } from '../core.ts';
import { Catalogue } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { readPublished } from './store.ts';

/** What to look for; the words may be empty. */
export interface ProcedureQuery {
  q: string;
  field?: string | undefined;
  level?: AdministrativeLevel | undefined;
  agency?: string | undefined;
  lifeEvent?: string | undefined;
  limit: number;
  offset: number;
}

export interface ProceduresFound {
  items: ProcedureSummary[];
  total: number;
  confident: boolean;
}

/** The public catalogue (ND-8.1a, HN-5.3, NT-3.5b). */
export interface ProceduresService {
  find(query: ProcedureQuery): Promise<ProceduresFound>;
  /** By its code in any form; null where the public catalogue has no such procedure. */
  get(code: string): Promise<PublishedProcedure | null>;
  facets(): Promise<{
    fields: { name: string; count: number }[];
    levels: { level: AdministrativeLevel; count: number }[];
  }>;
  lifeEvents(): Promise<LifeEvent[]>;
  /** Changes when an answer may; for ETags. */
  version(): Promise<string>;
}

/** Events after which the catalogue looks different; agencies too, since lists can be asked for by agency. */
const TOUCHING = [
  'catalogue.imported',
  'service-levels.imported',
  'life-events.imported',
  'agencies.imported',
];

export function createProceduresService({ database, live, log }: Core): ProceduresService {
  const catalogue = new Catalogue(database.read);
  let revision = 0;
  let loaded: Promise<void> | null = null;
  const ready = () =>
    (loaded ??= catalogue.refresh().catch((error: unknown) => {
      loaded = null;
      throw error;
    }));
  live.subscribe(() => {
    revision++;
    catalogue.refresh().catch((error: unknown) => log.error('catalogue.refresh-failed', error));
  }, TOUCHING);
  live.onClose(() => catalogue.stop());
  // Built while the server starts, not while the first visitor waits.
  ready().catch((error: unknown) => log.error('catalogue.refresh-failed', error));

  return {
    async find(query) {
      await ready();
      const answer = query.q.trim() === '' ? null : search(catalogue.index, query.q);
      const fits = await filterOf(query, catalogue, database.read);
      const found =
        answer === null ? browse(catalogue, query.lifeEvent) : answer.hits.map(({ code }) => code);
      const entries = found.flatMap((code) => catalogue.entries.get(code) ?? []).filter(fits);
      return {
        items: entries.slice(query.offset, query.offset + query.limit).map(({ summary }) => summary),
        total: entries.length,
        confident: answer === null || (answer.confident && entries.length > 0),
      };
    },
    async get(code) {
      const written = readProcedureCode(code);
      if (written === null) return null;
      const codes = possibleCodes(written);
      const found = await readPublished(database.read, codes);
      found.sort((a, b) => codes.indexOf(a.record.code) - codes.indexOf(b.record.code));
      const first = found[0];
      return first ? toPublished(first.record, first.updatedAt) : null;
    },
    async facets() {
      await ready();
      return facetsOf([...catalogue.entries.values()]);
    },
    async lifeEvents() {
      await ready();
      return catalogue.lifeEvents;
    },
    async version() {
      await ready();
      return `${catalogue.version}.${revision}`;
    },
  };
}

async function filterOf(
  { field, level, agency, lifeEvent }: ProcedureQuery,
  catalogue: Catalogue,
  read: Core['database']['read'],
): Promise<(entry: CatalogueEntry) => boolean> {
  const handler = agency === undefined ? undefined : await readAgency(read, agency);
  const codes: readonly string[] | undefined =
    lifeEvent === undefined
      ? undefined
      : (catalogue.lifeEvents.find(({ id }) => id === lifeEvent)?.codes ?? []);
  return ({ summary, ownerAgencyId }) =>
    (field === undefined || summary.field === field) &&
    (level === undefined || summary.levels.includes(level)) &&
    (handler === undefined ||
      (handler !== null && handles(handler, { ownerAgencyId, levels: summary.levels }))) &&
    (codes === undefined || codes.includes(summary.code));
}

/** Codes to leaf through: a life event's own order, else by field and name with what people ask for most first. */
function browse(catalogue: Catalogue, lifeEvent: string | undefined): string[] {
  const event = catalogue.lifeEvents.find(({ id }) => id === lifeEvent);
  if (event) return event.codes;
  const common = new Set<string>(catalogue.lifeEvents.flatMap(({ codes }) => codes));
  return [...catalogue.entries.values()]
    .map(({ summary }) => summary)
    .sort(
      (a, b) =>
        Number(common.has(b.code)) - Number(common.has(a.code)) ||
        compareVietnamese(a.field, b.field) ||
        compareVietnamese(a.name, b.name),
    )
    .map(({ code }) => code);
}

function facetsOf(entries: readonly CatalogueEntry[]) {
  const fields = new Map<string, number>();
  for (const { summary } of entries) {
    if (summary.field !== '') fields.set(summary.field, (fields.get(summary.field) ?? 0) + 1);
  }
  const named = [...fields].map(([name, count]) => ({ name, count }));
  return {
    fields: sortVietnamese(named, ({ name }) => name),
    levels: administrativeLevels.flatMap((level) => {
      const count = entries.filter(({ summary }) => summary.levels.includes(level)).length;
      return count === 0 ? [] : [{ level, count }];
    }),
  };
}
