import { systemClock } from './centre/clock.ts';
import type { Clock } from './centre/clock.ts';
import { loadConfig } from './config/config.ts';
import type { Config } from './config/config.ts';
import type { Core } from './core.ts';
import type { Database } from './database/database.ts';
import { startLiveEvents } from './events/live.ts';
import { createEventLog } from './events/log.ts';
import { createLog } from './log/log.ts';
import { createMetrics } from './metrics/metrics.ts';

/** The default configuration, quiet, on a free port, without the sample; whatever the machine's own settings say. */
export function testConfig(env: Record<string, string> = {}): Config {
  return loadConfig(
    { PORT: '0', MOTCUA_LOG_LEVEL: 'silent', MOTCUA_SAMPLE: '0', MOTCUA_BACKUP_AT: 'off', ...env },
    import.meta.dirname,
  );
}

/** A real core over a test database. A failure to read events back fails the test that made it. */
export async function testCore(database: Database, clock: Clock = systemClock): Promise<Core> {
  const config = testConfig();
  return {
    config,
    database,
    events: createEventLog(clock),
    live: await startLiveEvents(database, (error) => {
      throw error;
    }),
    clock,
    log: createLog(config),
    metrics: createMetrics(),
  };
}
