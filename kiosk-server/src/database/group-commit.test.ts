import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, test } from 'node:test';
import { GroupCommit } from './group-commit.ts';

let folder: string;
let file: string;
let database: DatabaseSync;
let commits: number;
let group: GroupCommit<DatabaseSync>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-test-'));
  file = join(folder, 'test.db');
  database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5');
  database.exec('create table notes (text text primary key) strict');
  commits = 0;
  group = new GroupCommit(database, database, () => commits++);
});
afterEach(async () => {
  await group.close();
  database.close();
  rmSync(folder, { recursive: true });
});

const write = (text: string): Promise<string> =>
  group.write(async (db) => {
    db.prepare('insert into notes values (?)').run(text);
    return text;
  });
/** What another process would find on disk right now. */
function onDisk(): string[] {
  const reader = new DatabaseSync(file, { readOnly: true });
  const rows = reader.prepare('select text from notes order by rowid').all();
  reader.close();
  return rows.map(({ text }) => String(text));
}

test('what arrives in one turn shares one commit, in order', async () => {
  assert.deepEqual(await Promise.all(['a', 'b', 'c'].map(write)), ['a', 'b', 'c']);
  assert.equal(commits, 1);
  assert.deepEqual(onDisk(), ['a', 'b', 'c']);
});

test('nobody is answered before the commit', async () => {
  let answered = false;
  const writing = write('a').then(() => {
    answered = true;
    return onDisk();
  });
  await group.write(async () => assert.equal(answered, false));
  assert.deepEqual(await writing, ['a']);
});

test('a job that fails takes nothing of the others with it', async () => {
  const results = await Promise.allSettled([write('a'), write('a'), write('b')]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
  assert.deepEqual(onDisk(), ['a', 'b']);
});

test('a job that fails half-way leaves nothing of its own', async () => {
  await assert.rejects(
    group.write(async (db) => {
      db.prepare("insert into notes values ('half')").run();
      throw new Error('no');
    }),
  );
  assert.deepEqual(onDisk(), []);
  assert.equal(database.isTransaction, false);
});

test('while another process writes, jobs wait and the loop goes on', async () => {
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  let turns = 0;
  const timer = setInterval(() => turns++, 2);
  setTimeout(() => {
    other.exec('COMMIT');
    other.close();
  }, 150);
  assert.equal(await write('a'), 'a');
  clearInterval(timer);
  assert.ok(turns > 5, `the loop turned only ${turns} times`);
});

test('many jobs do not hold up the loop: a timer comes in between', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const slow = (text: string): Promise<void> =>
    group.write(async (db) => {
      const until = performance.now() + 2;
      while (performance.now() < until);
      db.prepare('insert into notes values (?)').run(text);
    });
  await Promise.all(Array.from({ length: 50 }, (_, i) => slow(String(i))));
  clearInterval(timer);
  assert.ok(turns >= 5, `the loop turned only ${turns} times`);
  assert.ok(commits > 1);
});

test('a commit that fails fails every job of its batch, and the next batch works', async () => {
  // A deferred foreign key is checked at the commit, beyond the reach of savepoints.
  database.exec(`PRAGMA foreign_keys=ON;
    create table links (text text references notes(text) deferrable initially deferred) strict`);
  const bad = group.write(async (db) => void db.prepare("insert into links values ('none')").run());
  const results = await Promise.allSettled([write('a'), bad]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  assert.equal(await write('b'), 'b');
  assert.deepEqual(onDisk(), ['b']);
});
