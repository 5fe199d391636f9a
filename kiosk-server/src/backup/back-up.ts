import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Temporal } from 'temporal-polyfill';
import { zone } from '../centre/clock.ts';
import type { Clock } from '../centre/clock.ts';
import type { Config } from '../config/config.ts';
import { backupName, backupTime, tooMany } from './schedule.ts';
import { dumpPostgres } from './postgres-dump.ts';

/** A backup that was made and checked. */
export interface Backup {
  readonly file: string;
  readonly bytes: number;
}

type BackupConfig = Pick<Config, 'database' | 'backupDir' | 'backupKeep'>;

/**
 * Makes a backup while the server runs (ND-30.3).
 *
 * @param file where to; by default a name by the time, in the backup folder, where the oldest make room for it
 * @throws UnsoundDatabaseError when the copy does not pass its check; MissingToolError without pg_dump
 */
export async function backUp(config: BackupConfig, clock: Clock, file?: string): Promise<Backup> {
  const { database, backupDir, backupKeep } = config;
  const extension = database.dialect === 'sqlite' ? 'db' : 'dump';
  const target = file ?? join(backupDir, backupName(clock().toZonedDateTimeISO(zone), extension));
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  if (database.dialect === 'sqlite') await copyInWorker(database.file, target);
  else await dumpPostgres(database.url, target);
  if (file === undefined) {
    for (const name of tooMany(await readdir(backupDir), backupKeep)) {
      await rm(join(backupDir, name), { force: true });
    }
  }
  return { file: target, bytes: (await stat(target)).size };
}

/** When the newest backup in a folder was made; null for none. */
export async function newestBackup(directory: string): Promise<Temporal.Instant | null> {
  const names = await readdir(directory).catch(() => []);
  const times = names
    .map((name) =>
      backupTime(name, (local) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()),
    )
    .filter((time) => time !== null)
    .sort(Temporal.Instant.compare);
  return times.at(-1) ?? null;
}

function copyInWorker(source: string, target: string): Promise<void> {
  const ownExtension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./sqlite-worker.${ownExtension}`, import.meta.url), {
    workerData: { source, target },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the backup ended with code ${String(code)}`)));
  });
}
