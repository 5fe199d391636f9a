import type { Migration } from 'kysely/migration';
import * as agencies from '../agencies/migrations/202611220935_agencies.ts';
import * as centre from '../centre/migrations/202611220905_centre.ts';
import * as devices from '../devices/migrations/202611221000_print_jobs.ts';
import * as events from '../events/migrations/202611220900_events.ts';
import * as procedures from '../procedures/migrations/202611220940_procedures.ts';
import * as queue from '../queue/migrations/202611220910_queue.ts';
import * as staff from '../staff/migrations/202611220930_staff.ts';

/** Every migration, one line each, keyed by its file name; forward only, for SQLite and PostgreSQL. */
export const migrations: Record<string, Migration> = {
  '202611220900_events': events,
  '202611220905_centre': centre,
  '202611220910_queue': queue,
  '202611220930_staff': staff,
  '202611220935_agencies': agencies,
  '202611220940_procedures': procedures,
  '202611221000_print_jobs': devices,
};
