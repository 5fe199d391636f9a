import type { Config } from './config/config.ts';
import type { Clock } from './centre/clock.ts';
import type { Database } from './database/database.ts';
import type { EventLog } from './events/log.ts';
import type { LiveEvents } from './events/live.ts';
import type { Log } from './log/log.ts';
import type { Metrics } from './metrics/metrics.ts';

/** What every capability of the running server stands on. */
export interface Core {
  config: Config;
  database: Database;
  events: EventLog;
  live: LiveEvents;
  clock: Clock;
  log: Log;
  metrics: Metrics;
}
