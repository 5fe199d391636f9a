import type { ProcedureSummary } from '@motcua/domain/procedures/procedure';
import type { ReactiveControllerHost } from 'lit';
import type { Api } from '../api/client.ts';
import { Remote } from '../api/remote.ts';
import type { SearchState } from './events.ts';

/** Results of one page of the list. */
export const PAGE_SIZE = 20;

/** Milliseconds of quiet before a typed word is searched for. */
const QUIET = 180;

export interface Found {
  items: ProcedureSummary[];
  total: number;
  confident: boolean;
  /** What these are the results of: older than what is typed while the next answer is under way. */
  query: string;
  page: number;
}

/** The search as people type: waits for a pause, drops the stale answer, keeps the shown one until the next is there. */
export class Search {
  readonly found: Remote<Found>;
  readonly #client: () => Api;
  readonly #fixed: () => { agency: string | undefined };
  readonly #done: (found: Found, state: SearchState) => void;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost,
    client: () => Api,
    fixed: () => { agency: string | undefined },
    done: (found: Found, state: SearchState) => void,
  ) {
    this.#client = client;
    this.#fixed = fixed;
    this.#done = done;
    this.found = new Remote<Found>(host);
    host.addController({ hostDisconnected: () => this.#forgetPause() });
  }

  /** Nothing was asked yet, and nothing is about to be. */
  get idle(): boolean {
    const { value, failure, loading } = this.found;
    return value === undefined && failure === undefined && !loading && this.#pause === undefined;
  }

  /** After a pause in typing. */
  soon(state: SearchState): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.now(state, 0), QUIET);
  }

  /** Resolves when this search has ended, however it did. */
  async now(state: SearchState, page: number): Promise<void> {
    this.#forgetPause();
    const { q, field, level, lifeEvent } = state;
    await this.found.load(async (signal) => {
      const answer = await this.#client().procedures.search(
        {
          query: {
            q: q.trim(),
            field: field || undefined,
            level: level || undefined,
            lifeEvent: lifeEvent || undefined,
            agency: this.#fixed().agency,
            limit: PAGE_SIZE,
            offset: page * PAGE_SIZE,
          },
        },
        { signal },
      );
      const found = { ...answer, query: q, page };
      this.#done(found, state);
      return found;
    });
  }

  clear(): void {
    this.#forgetPause();
    this.found.clear();
  }

  #forgetPause(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }
}
