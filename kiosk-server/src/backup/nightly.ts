import { zone } from '../centre/clock.ts';
import type { Core } from '../core.ts';
import { backUp, newestBackup } from './back-up.ts';
import { isBackupDue } from './schedule.ts';

const LOOK_EVERY_MS = 60_000;
/** After a failure: not every minute, or the log fills up; not tomorrow, or a night is lost. */
const AGAIN_AFTER_FAILURE_MS = 3_600_000;

/**
 * Makes the nightly backup while the server runs (ND-30.3). It looks at the clock once a minute instead of sleeping
 * until the hour, so a PC that was asleep, or whose clock was set, misses nothing.
 *
 * @returns ends it, after the backup that is being made
 */
export function startNightlyBackups({
  config,
  clock,
  log,
}: Pick<Core, 'config' | 'clock' | 'log'>): () => Promise<void> {
  const { backupAt, backupDir } = config;
  if (backupAt === 'off') return () => Promise.resolve();
  let running: Promise<void> | null = null;
  let notBefore = 0;

  async function look(): Promise<void> {
    if (performance.now() < notBefore) return;
    try {
      if (!isBackupDue(backupAt, await newestBackup(backupDir), clock().toZonedDateTimeISO(zone))) return;
      const { bytes } = await backUp(config, clock);
      log.info('backup.made', { bytes });
    } catch (error) {
      notBefore = performance.now() + AGAIN_AFTER_FAILURE_MS;
      log.error('backup.failed', error);
    }
  }

  const timer = setInterval(() => {
    running ??= look().finally(() => {
      running = null;
    });
  }, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
