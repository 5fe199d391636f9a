import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { zone } from '../centre/clock.ts';
import { loadConfig } from '../config/config.ts';
import { openDatabase } from '../database/database.ts';
import { createLog } from '../log/log.ts';
import { startNightlyBackups } from './nightly.ts';

const MINUTE_MS = 60_000;

/** A server's night: the minutes pass when the test says so, and what is logged is kept. */
async function night(
  context: TestContext,
  env: Record<string, string>,
  use: (hall: {
    backups: string;
    logged: string[];
    file: string;
    minute(at: string): Promise<void>;
    open(): Promise<void>;
  }) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-night-'));
  context.mock.timers.enable({ apis: ['setInterval'] });
  const file = join(folder, 'motcua.db');
  const backups = join(folder, 'backups');
  const settings = {
    MOTCUA_DATABASE: `sqlite:${file}`,
    MOTCUA_BACKUP_DIR: backups,
    MOTCUA_BACKUP_AT: '02:30',
  };
  const config = loadConfig({ ...settings, ...env }, folder);
  const logged: string[] = [];
  const log = createLog({ logLevel: 'info' }, { write: (line) => void logged.push(line) });
  let now = Temporal.Now.instant();
  const end = startNightlyBackups({ config, clock: () => now, log });
  const hall = {
    backups,
    logged,
    file,
    async minute(at: string) {
      now = Temporal.PlainDateTime.from(at).toZonedDateTime(zone).toInstant();
      const before = logged.length;
      context.mock.timers.tick(MINUTE_MS);
      for (let i = 0; i < 200 && logged.length === before; i += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        if (i > 30 && !/backup/.test(logged.join())) break;
      }
    },
    async open() {
      await (await openDatabase(config)).close();
    },
  };
  try {
    await use(hall);
  } finally {
    await end();
    await rm(folder, { recursive: true, force: true });
  }
}

test('ND-30.3 the server makes a backup a night, and none twice', (context) =>
  night(context, {}, async ({ backups, minute, open, logged }) => {
    await open();
    await minute('2026-03-02T08:00');
    await minute('2026-03-02T08:01');
    assert.deepEqual(await readdir(backups), ['motcua-2026-03-02-080000.db']);
    await minute('2026-03-03T02:29');
    await minute('2026-03-03T02:30');
    assert.deepEqual(await readdir(backups), ['motcua-2026-03-02-080000.db', 'motcua-2026-03-03-023000.db']);
    assert.equal(logged.filter((line) => line.includes('backup.made')).length, 2);
  }));

test('ND-30.3 a failed backup is logged and leaves nothing half made', (context) =>
  night(context, {}, async ({ backups, minute, file, logged }) => {
    await writeFile(file, 'không phải cơ sở dữ liệu '.repeat(100));
    await minute('2026-03-02T08:00');
    assert.equal(logged.filter((line) => line.includes('backup.failed')).length, 1);
    await minute('2026-03-02T08:01');
    assert.equal(logged.length, 1, 'not tried again every minute');
    assert.deepEqual(await readdir(backups), []);
  }));

test('backups that are switched off are not made', (context) =>
  night(context, { MOTCUA_BACKUP_AT: 'off' }, async ({ backups, minute, open }) => {
    await open();
    await minute('2026-03-02T08:00');
    await assert.rejects(readdir(backups), { code: 'ENOENT' });
  }));
