import { chmod, open, rename, rm } from 'node:fs/promises';
import { backup, DatabaseSync } from 'node:sqlite';

/** A file is not a sound database of ours; says what is wrong, for the person at the terminal. */
export class UnsoundDatabaseError extends Error {
  override readonly name = 'UnsoundDatabaseError';
}

/** All pages in one step: one snapshot, and writes that go on neither wait nor make it begin again. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * Copies a SQLite database while others write to it, by SQLite's own online backup and never as a file. The copy is
 * one self-contained file, checked, readable by its owner only, and appears under its name whole or not at all.
 *
 * @throws UnsoundDatabaseError when the source cannot be read or the copy does not pass the integrity check
 */
export async function copySqlite(source: string, target: string): Promise<void> {
  const partial = `${target}.partial`;
  await removeSqlite(partial);
  try {
    await (await open(partial, 'w', 0o600)).close();
    await copyPages(source, partial);
    checkSqlite(partial);
    await chmod(partial, 0o600);
    await makeDurable(partial);
    await rename(partial, target);
  } catch (error) {
    await removeSqlite(partial);
    throw error;
  }
}

/**
 * Checks that a SQLite file is sound and one of ours.
 *
 * @throws UnsoundDatabaseError
 */
export function checkSqlite(file: string): void {
  try {
    const database = new DatabaseSync(file);
    try {
      // No side files: what is checked is all there is.
      database.exec('PRAGMA journal_mode=DELETE');
      const report = database.prepare('PRAGMA integrity_check').all();
      const [first] = report;
      if (report.length !== 1 || first?.['integrity_check'] !== 'ok') {
        throw new UnsoundDatabaseError(`${file} is damaged: the integrity check failed.`);
      }
      if (database.prepare('PRAGMA foreign_key_check').all().length > 0) {
        throw new UnsoundDatabaseError(`${file} is damaged: rows refer to others that are missing.`);
      }
      const tables = database.prepare(`select count(*) as found from sqlite_schema where name = 'events'`);
      if (tables.get()?.['found'] !== 1) {
        throw new UnsoundDatabaseError(`${file} is not a database of this program.`);
      }
    } finally {
      database.close();
    }
  } catch (error) {
    throw asUnsound(file, error);
  }
}

async function copyPages(source: string, target: string): Promise<void> {
  try {
    const database = new DatabaseSync(source, { readOnly: true });
    try {
      database.exec('PRAGMA busy_timeout=10000');
      await backup(database, target, { rate: ALL_PAGES });
    } finally {
      database.close();
    }
  } catch (error) {
    throw asUnsound(source, error);
  }
}

function asUnsound(file: string, error: unknown): Error {
  if (error instanceof UnsoundDatabaseError || !(error instanceof Error)) {
    return error instanceof Error ? error : new Error(String(error));
  }
  return new UnsoundDatabaseError(`${file} cannot be read as a database: ${error.message}.`, {
    cause: error,
  });
}

async function makeDurable(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes a database and its side files, where they are. */
export async function removeSqlite(file: string): Promise<void> {
  for (const end of ['', '-journal', '-wal', '-shm']) await rm(`${file}${end}`, { force: true });
}
