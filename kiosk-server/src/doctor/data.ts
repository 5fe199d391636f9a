import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { newestBackup } from '../backup/back-up.ts';
import type { Config } from '../config/config.ts';
import { migrations } from '../database/migrations.ts';
import { fault, ok, warning } from './finding.ts';
import type { Finding } from './finding.ts';
import { inspectPostgres, inspectSqlite } from './inspect-store.ts';
import type { Inspection } from './inspect-store.ts';

/** What the data looks like, without changing it. */
export async function checkData(
  config: Pick<Config, 'database'>,
): Promise<{ findings: Finding[]; newest: Temporal.Instant | null }> {
  const { database } = config;
  if (database.dialect === 'sqlite' && !existsSync(database.file)) {
    return { findings: [await checkFolder(database.file)], newest: null };
  }
  try {
    const inspection =
      database.dialect === 'sqlite'
        ? await inspectSqlite(database.file)
        : await inspectPostgres(database.url);
    return {
      findings: [judgeIntegrity(inspection), judgeMigrations(inspection.migrations)],
      newest: inspection.newest === null ? null : Temporal.Instant.from(inspection.newest),
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown';
    return {
      findings: [fault('Database', `It cannot be opened: ${why}. Check MOTCUA_DATABASE.`)],
      newest: null,
    };
  }
}

/** Tells whether the schema is the one of this program. */
export function judgeMigrations(
  applied: readonly string[],
  known: readonly string[] = Object.keys(migrations),
): Finding {
  const unknown = applied.filter((name) => !known.includes(name));
  const pending = known.filter((name) => !applied.includes(name));
  if (unknown.length > 0) {
    return fault(
      'Schema',
      `The data was made by a newer version (${unknown.join(', ')}). Install that version.`,
    );
  }
  return pending.length === 0
    ? ok('Schema', 'Up to date.')
    : warning('Schema', `${String(pending.length)} changes are waiting; the next start makes them.`);
}

export async function checkBackups(
  { backupAt, backupDir }: Pick<Config, 'backupAt' | 'backupDir'>,
  now: Temporal.Instant,
): Promise<Finding> {
  const newest = await newestBackup(backupDir);
  if (newest === null) {
    return warning('Backup', `None in ${backupDir} yet. Make one: motcua backup.`);
  }
  const hours = Math.floor((now.epochMilliseconds - newest.epochMilliseconds) / 3_600_000);
  if (hours > 48)
    return warning('Backup', `The newest is ${String(hours)} hours old. Make one: motcua backup.`);
  return backupAt === 'off'
    ? warning('Backup', 'Nightly backups are off (MOTCUA_BACKUP_AT).')
    : ok('Backup', `The newest is ${String(hours)} hours old.`);
}

function judgeIntegrity({ sound, engine }: Inspection): Finding {
  return sound
    ? ok('Database', engine)
    : fault('Database', 'It is damaged. Stop the server and put a backup back: motcua restore.');
}

async function checkFolder(file: string): Promise<Finding> {
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    await access(folder, constants.W_OK);
    return warning('Database', `${file} is not there yet; the first start makes it.`);
  } catch {
    return fault('Database', `${folder} cannot be written to. Give this user the right to.`);
  }
}
