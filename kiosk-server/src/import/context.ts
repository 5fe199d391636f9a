import type { Clock } from '../centre/clock.ts';
import type { Database } from '../database/database.ts';
import type { EventLog } from '../events/log.ts';
import type { ImportReport } from './report.ts';

/** What an import works with; the server need not run, and may. */
export interface ImportContext {
  database: Database;
  events: EventLog;
  clock: Clock;
  /** Who imports, as it stands in the events. */
  actor: string;
  /** Told after every batch how many records were read. */
  onProgress?: (read: number, report: ImportReport) => void;
}

/**
 * Records in one transaction. Small, because a running server waits for the commit, and far below the 500 rows that
 * any import may hold.
 */
export const batchSize = 100;
