import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another server already runs on this SQLite file. */
export class DatabaseInUseError extends Error {
  override name = 'DatabaseInUseError';
  constructor(file: string) {
    super(`Another server already runs on ${file}. Stop it first, or give this one its own MOTCUA_DATABASE.`);
  }
}

/**
 * Takes the file for one server. The lock is SQLite's own exclusive lock on a file beside it: the operating system
 * releases it when the process ends, however it ends, and programs that only read or import are not kept out.
 * @throws DatabaseInUseError
 */
export function lockDatabase(file: string): { release(): void } {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new DatabaseSync(`${file}.lock`);
  try {
    lock.exec('PRAGMA journal_mode=DELETE; PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new DatabaseInUseError(file);
    throw error;
  }
  return { release: () => lock.close() };
}

/** SQLITE_BUSY and SQLITE_LOCKED: somebody else holds the file right now. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && [5, 6].includes(Number(error.errcode) & 0xff);
}
