import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { freshPostgresDatabase } from './testing-postgres.ts';

/**
 * Runs a store test twice: on SQLite (a file on disk) and on a real PostgreSQL, each with a database of its own that is
 * migrated and empty. Without a PostgreSQL server the second is reported as skipped, with the reason.
 */
export function onEveryDatabase(name: string, fn: (database: Database) => Promise<void>): void {
  test(`${name} (SQLite)`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'motcua-test-'));
    const database = await openDatabase({ database: { dialect: 'sqlite', file: join(folder, 'test.db') } });
    try {
      await fn(database);
    } finally {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
  test(`${name} (PostgreSQL)`, async (context) => {
    const fresh = await freshPostgresDatabase();
    if ('missing' in fresh) {
      context.skip(fresh.missing);
      return;
    }
    const database = await openDatabase({ database: { dialect: 'postgres', url: fresh.url } });
    try {
      await fn(database);
    } finally {
      await database.close();
      await fresh.drop();
    }
  });
}
