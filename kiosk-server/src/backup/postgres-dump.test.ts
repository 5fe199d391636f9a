import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { systemClock } from '../centre/clock.ts';
import { openDatabase } from '../database/database.ts';
import { DatabaseInUseError } from '../database/lock.ts';
import { freshPostgresDatabase } from '../database/testing-postgres.ts';
import { backUp } from './back-up.ts';
import { MissingToolError } from './postgres-dump.ts';
import { restore } from './restore.ts';

test('ND-30.3 a PostgreSQL database is dumped while open, and put back when closed', async (context) => {
  const fresh = await freshPostgresDatabase();
  if ('missing' in fresh) {
    context.skip(fresh.missing);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'motcua-dump-'));
  const config = {
    database: { dialect: 'postgres', url: fresh.url } as const,
    backupDir: folder,
    backupKeep: 2,
  };
  try {
    const database = await openDatabase(config);
    const add = (day: string) =>
      database.write((trx) =>
        trx.insertInto('ticket_series').values({ day, prefix: 'A', last_number: 1 }).execute(),
      );
    await add('before');
    const { file } = await backUp(config, systemClock);
    await add('after');
    await assert.rejects(restore(config, file, systemClock), DatabaseInUseError);
    await database.close();

    const { kept } = await restore(config, file, systemClock);
    assert.ok((await stat(kept ?? '')).size > 0);
    const again = await openDatabase(config);
    const rows = await again.read.selectFrom('ticket_series').select('day').execute();
    await again.close();
    assert.deepEqual(rows, [{ day: 'before' }]);
  } finally {
    await fresh.drop();
    await rm(folder, { recursive: true, force: true });
  }
});

test('without pg_dump the message says what to install', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-dump-'));
  const path = process.env['PATH'];
  const database = { dialect: 'postgres', url: 'postgres://nobody@localhost:1/none' } as const;
  try {
    process.env['PATH'] = [folder].join(delimiter);
    const attempt = backUp({ database, backupDir: folder, backupKeep: 1 }, systemClock);
    await assert.rejects(
      attempt,
      (error) => error instanceof MissingToolError && /postgresql-client/.test(error.message),
    );
  } finally {
    process.env['PATH'] = path;
    await rm(folder, { recursive: true, force: true });
  }
});
