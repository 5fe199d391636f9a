import { Temporal } from 'temporal-polyfill';
import type { Database } from '../database/database.ts';
import { createEventLog } from '../events/log.ts';
import type { ImportContext } from './context.ts';

/** An import's context in a test, on a day the test chooses. */
export function testContext(database: Database, day = '2026-11-22'): ImportContext {
  const clock = () => Temporal.Instant.from(`${day}T03:00:00Z`);
  return { database, clock, events: createEventLog(clock), actor: 'system' };
}

/** Records as they come from a file. */
export async function* recordsOf(records: readonly unknown[]): AsyncGenerator<unknown> {
  yield* records;
}
