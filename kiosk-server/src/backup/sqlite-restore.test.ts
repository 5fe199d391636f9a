import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { systemClock } from '../centre/clock.ts';
import { openDatabase } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import { DatabaseInUseError, lockDatabase } from '../database/lock.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';
import { UnsoundDatabaseError } from './sqlite-copy.ts';

interface Place {
  readonly folder: string;
  readonly config: Parameters<typeof backUp>[0];
  readonly file: string;
}

async function inFolder(run: (place: Place) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-backup-'));
  const file = join(folder, 'motcua.db');
  const config = {
    database: { dialect: 'sqlite', file } as const,
    backupDir: join(folder, 'backups'),
    backupKeep: 2,
  };
  try {
    await run({ folder, config, file });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const series = (day: string, last_number: number) => ({ day, prefix: 'A', last_number });

/** Two rows that are always written together: a copy that has one without the other is torn. */
async function writePair(database: Database, number: number): Promise<void> {
  const day = `day-${String(number)}`;
  await database.write(async (trx) => {
    await trx
      .insertInto('ticket_series')
      .values(series(`${day}-a`, number))
      .execute();
    await trx
      .insertInto('ticket_series')
      .values(series(`${day}-b`, number))
      .execute();
  });
}

function countPairs(file: string): { pairs: number; torn: number } {
  const database = new DatabaseSync(file, { readOnly: true });
  const counted = database
    .prepare('select count(*) as n from ticket_series group by last_number')
    .all()
    .map(({ n }) => Number(n));
  database.close();
  return { pairs: counted.filter((n) => n === 2).length, torn: counted.filter((n) => n !== 2).length };
}

test('ND-30.3 a backup made while writes go on is whole, and can be put back', () =>
  inFolder(async ({ config, file }) => {
    const database = await openDatabase(config);
    let written = 0;
    let going = true;
    const writing = (async () => {
      while (going) await writePair(database, written++);
    })();
    while (written < 50) await new Promise(setImmediate);
    const before = written;
    const made = await backUp(config, systemClock);
    const after = written;
    going = false;
    await writing;
    await database.close();
    assert.ok(after > before, 'writes did not go on during the backup');

    const inBackup = countPairs(made.file);
    assert.equal(inBackup.torn, 0);
    assert.ok(
      inBackup.pairs >= before - 1 && inBackup.pairs <= after + 1,
      JSON.stringify({ inBackup, before, after }),
    );

    const { kept } = await restore(config, made.file, systemClock);
    assert.deepEqual(countPairs(file), inBackup);
    assert.deepEqual(countPairs(kept ?? ''), { pairs: written, torn: 0 }, 'the old data is kept');
    const reopened = await openDatabase(config);
    await writePair(reopened, 1_000_000);
    await reopened.close();
  }));

test('ND-30.3 what was only in the log of the old database is kept, too', () =>
  inFolder(async ({ config, file }) => {
    const database = await openDatabase(config);
    const { file: backup } = await backUp(config, systemClock);
    await writePair(database, 7);
    // As after a power cut: the log was never brought into the file.
    await Promise.all(['', '-wal'].map((end) => copyFile(`${file}${end}`, `${file}.cut${end}`)));
    await database.close();
    await Promise.all(['', '-wal'].map((end) => copyFile(`${file}.cut${end}`, `${file}${end}`)));
    const { kept } = await restore(config, backup, systemClock);
    assert.equal(countPairs(kept ?? '').pairs, 1);
    assert.equal(countPairs(file).pairs, 0);
  }));

test('ND-30.3 nothing is restored while a server runs', () =>
  inFolder(async ({ config, file }) => {
    const database = await openDatabase(config);
    await writePair(database, 1);
    const { file: backup } = await backUp(config, systemClock);
    await writePair(database, 2);
    const lock = lockDatabase(file);
    await assert.rejects(restore(config, backup, systemClock), DatabaseInUseError);
    lock.release();
    await database.close();
    assert.equal(countPairs(file).pairs, 2);
  }));

test('ND-30.3 a damaged or foreign file is refused, and the data stays', () =>
  inFolder(async ({ config, folder, file }) => {
    const database = await openDatabase(config);
    for (let number = 0; number < 300; number += 1) await writePair(database, number);
    const { file: backup } = await backUp(config, systemClock);
    await database.close();

    const damaged = join(folder, 'damaged.db');
    await copyFile(backup, damaged);
    const bytes = new Uint8Array((await stat(damaged)).size - 4096).fill(0x5a);
    const { open } = await import('node:fs/promises');
    const handle = await open(damaged, 'r+');
    await handle.write(bytes, 0, bytes.length, 4096);
    await handle.close();

    const text = join(folder, 'text.db');
    await writeFile(text, 'không phải cơ sở dữ liệu '.repeat(100));
    const foreign = join(folder, 'foreign.db');
    const other = new DatabaseSync(foreign);
    other.exec('create table notes (text text)');
    other.close();

    for (const wrong of [damaged, text, foreign, join(folder, 'missing.db')]) {
      await assert.rejects(restore(config, wrong, systemClock), UnsoundDatabaseError, wrong);
    }
    assert.equal(countPairs(file).pairs, 300);
    const left = await readdir(folder);
    assert.deepEqual(
      left.filter((name) => /partial|restoring|before/.test(name)),
      [],
    );
  }));

test('the newest backups are kept, readable by their owner only, one file each', () =>
  inFolder(async ({ config }) => {
    const database = await openDatabase(config);
    let now = systemClock();
    for (let night = 0; night < 4; night += 1) {
      await backUp(config, () => now);
      now = now.add({ hours: 24 });
    }
    await database.close();
    const names = await readdir(config.backupDir);
    assert.equal(names.length, 2);
    for (const name of names) assert.equal((await stat(join(config.backupDir, name))).mode & 0o777, 0o600);
  }));

test('QN-12.1 sign-ins of the past do not come back with a backup', () =>
  inFolder(async ({ config, file }) => {
    const database = await openDatabase(config);
    await database.write(async (trx) => {
      const at = systemClock().toString();
      const account = { roles: '[]', agency_id: null, active: 1, sample: 0, created_at: at };
      await trx
        .insertInto('staff')
        .values({
          id: 's',
          username: 's',
          display_name: 's',
          password_hash: null,
          password_changed_at: null,
          ...account,
        })
        .execute();
      await trx
        .insertInto('staff_sessions')
        .values({ token_hash: 't', staff_id: 's', created_at: at, last_seen_at: at })
        .execute();
    });
    const { file: backup } = await backUp(config, systemClock);
    await database.close();
    await restore(config, backup, systemClock);
    const restored = new DatabaseSync(file, { readOnly: true });
    assert.equal(restored.prepare('select count(*) as n from staff').get()?.['n'], 1);
    assert.equal(restored.prepare('select count(*) as n from staff_sessions').get()?.['n'], 0);
    restored.close();
  }));

test('ND-30.3 a backup of a newer version is refused, and the data stays', () =>
  inFolder(async ({ config, folder, file }) => {
    const database = await openDatabase(config);
    await writePair(database, 1);
    const { file: backup } = await backUp(config, systemClock);
    await database.close();
    const newer = new DatabaseSync(backup);
    newer.exec(`insert into kysely_migration (name, timestamp) values ('299901010000_later', '2999-01-01')`);
    newer.close();
    await assert.rejects(
      restore(config, backup, systemClock),
      (error) => error instanceof UnsoundDatabaseError && /does not fit this version/.test(error.message),
    );
    assert.equal(countPairs(file).pairs, 1);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.includes('restoring')),
      [],
    );
  }));
