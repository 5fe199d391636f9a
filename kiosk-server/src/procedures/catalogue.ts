import { createHash, randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { LifeEvent, ProcedureSummary } from '@motcua/domain/procedures/procedure';
import { publishedLifeEvents, toPublished, toSummary } from '@motcua/domain/procedures/publication';
import { searchDocument } from '@motcua/domain/procedures/search/document';
import { SearchIndex } from '@motcua/domain/procedures/search/search-index';
import type { Tables } from '../database/tables.ts';
import { publishedHashes, readLifeEvents, readPublished } from './store.ts';

/** A published procedure as lists and filters need it. */
export interface CatalogueEntry {
  summary: ProcedureSummary;
  ownerAgencyId: string | null;
  /** Content hash, and whether people ask for it most: what the index was built from. */
  basis: string;
}

/** Records indexed in one turn of the loop: some 10 ms, so that no call waits 50. */
const slice = 10;

/**
 * The published catalogue in memory, with its search index. Hidden procedures never get in (ND-4.1). It is brought up to
 * date from the database by what changed, in slices, so that calls are answered in between.
 */
export class Catalogue {
  readonly index = new SearchIndex();
  readonly entries = new Map<string, CatalogueEntry>();
  lifeEvents: LifeEvent[] = [];
  /** Changes with every change of content; for ETags. A new process starts anew, as its answers may look different. */
  version = '';
  readonly #read: Kysely<Tables>;
  readonly #process = randomUUID();
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;

  constructor(read: Kysely<Tables>) {
    this.#read = read;
  }

  /** Brings the catalogue up to date; calls while it runs share one more run. */
  refresh(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Ends a refresh under way at its next slice: the database is about to close. */
  stop(): void {
    this.#stopped = true;
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      await this.#update();
    }
  }

  async #update(): Promise<void> {
    const events = await readLifeEvents(this.#read);
    const hashes = await publishedHashes(this.#read);
    const common = new Set<string>(events.flatMap((event) => event.codes));
    const bases = new Map<string, string>(
      hashes.map(({ code, hash }) => [code, `${hash}${common.has(code) ? '+' : ''}`]),
    );
    for (const code of this.entries.keys()) if (!bases.has(code)) this.#forget(code);
    const stale = [...bases].filter(([code, basis]) => this.entries.get(code)?.basis !== basis);
    for (let at = 0; at < stale.length && !this.#stopped; at += slice) {
      await this.#load(new Map(stale.slice(at, at + slice)), common);
      await nextTurn();
    }
    if (this.#stopped) return;
    this.lifeEvents = publishedLifeEvents(events, (code) => this.entries.has(code));
    const digest = createHash('sha256')
      .update(this.#process)
      .update(JSON.stringify([...bases, events]));
    this.version = digest.digest('base64url').slice(0, 22);
  }

  async #load(bases: ReadonlyMap<string, string>, common: ReadonlySet<string>): Promise<void> {
    const found = await readPublished(this.#read, [...bases.keys()]);
    for (const { record, updatedAt } of found) {
      const published = toPublished(record, updatedAt);
      if (published === null) continue;
      this.entries.set(record.code, {
        summary: toSummary(published),
        ownerAgencyId: record.ownerAgencyId,
        basis: bases.get(record.code) ?? '',
      });
      this.index.add(searchDocument(record, common.has(record.code)));
    }
    // Hidden between the two reads: out at once, not at the next event.
    const present = new Set<string>(found.map(({ record }) => record.code));
    for (const code of bases.keys()) if (!present.has(code)) this.#forget(code);
  }

  #forget(code: string): void {
    this.entries.delete(code);
    this.index.remove(code);
  }
}
