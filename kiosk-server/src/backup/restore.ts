import { existsSync } from 'node:fs';
import { link, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { zone } from '../centre/clock.ts';
import type { Clock } from '../centre/clock.ts';
import type { Config } from '../config/config.ts';
import { openDatabase } from '../database/database.ts';
import { lockDatabase } from '../database/lock.ts';
import { endAllSessions } from '../staff/session-store.ts';
import { backupName } from './schedule.ts';
import { dumpPostgres, restorePostgres } from './postgres-dump.ts';
import { refuseWhileInUse } from './postgres-use-store.ts';
import { checkSqlite, copySqlite, removeSqlite, UnsoundDatabaseError } from './sqlite-copy.ts';

/** What was put back, and where what was there before is kept (null when nothing was). */
export interface Restored {
  readonly kept: string | null;
}

/**
 * Puts a backup in the place of the database (ND-30.3). Everything is checked and brought up to date beside the old
 * data first; the old data is kept. All sign-ins end: the backup may hold some that were ended since.
 *
 * @throws DatabaseInUseError while a server runs on it; UnsoundDatabaseError when the backup is not sound
 */
export async function restore(
  config: Pick<Config, 'database' | 'backupDir'>,
  file: string,
  clock: Clock,
): Promise<Restored> {
  const { database, backupDir } = config;
  const stamp = clock().toZonedDateTimeISO(zone);
  if (database.dialect === 'sqlite') {
    const kept = `${database.file}.before-restore-${backupName(stamp, 'db').slice('motcua-'.length)}`;
    return restoreSqlite(database.file, file, kept);
  }
  const connection = await openDatabase({ database });
  try {
    await refuseWhileInUse(connection.read);
  } finally {
    await connection.close();
  }
  await mkdir(backupDir, { recursive: true, mode: 0o700 });
  const kept = join(backupDir, `before-restore-${backupName(stamp, 'dump')}`);
  await dumpPostgres(database.url, kept);
  await restorePostgres(database.url, file);
  await prepare(database);
  return { kept };
}

async function restoreSqlite(target: string, file: string, kept: string): Promise<Restored> {
  await mkdir(dirname(target), { recursive: true });
  const lock = lockDatabase(target);
  try {
    const beside = `${target}.restoring`;
    await copySqlite(file, beside);
    try {
      await prepare({ dialect: 'sqlite', file: beside });
      checkSqlite(beside);
    } catch (error) {
      await removeSqlite(beside);
      const why = error instanceof Error ? error.message : 'unknown';
      throw new UnsoundDatabaseError(
        `${file} does not fit this version, which may be older than the one that made it: ${why}`,
        { cause: error },
      );
    }
    const hadData = existsSync(target);
    if (hadData) await setAside(target, kept);
    // In one step: a power cut leaves the old database or the new one, never none.
    await rename(beside, target);
    return { kept: hadData ? kept : null };
  } finally {
    lock.release();
  }
}

/** Brings restored data up to this program's schema and ends its sign-ins. */
async function prepare(database: Config['database']): Promise<void> {
  const connection = await openDatabase({ database });
  try {
    await connection.write(endAllSessions);
  } finally {
    await connection.close();
  }
}

/** Gives the old file a second name; what its log still holds goes into the file first. */
async function setAside(file: string, kept: string): Promise<void> {
  try {
    const database = new DatabaseSync(file);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
  } catch {
    // A broken database is a reason to restore: it is kept as it is, with its log.
  }
  await link(file, kept);
  for (const end of ['-wal', '-shm']) {
    // Left here it would be played into the new database.
    if (existsSync(`${file}${end}`)) await rename(`${file}${end}`, `${kept}${end}`);
  }
  await rm(`${file}-journal`, { force: true });
}
