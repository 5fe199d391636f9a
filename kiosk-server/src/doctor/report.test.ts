import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { backUp } from '../backup/back-up.ts';
import { systemClock } from '../centre/clock.ts';
import { loadConfig } from '../config/config.ts';
import { openDatabase } from '../database/database.ts';
import { freshPostgresDatabase } from '../database/testing-postgres.ts';
import { initialise } from '../tls/local-authority.ts';
import { judgeMigrations } from './data.ts';
import { checkNode, judgeClock, judgeDisk } from './machine.ts';
import { readinessReport } from './report.ts';

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-doctor-'));
  try {
    await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the report says, by subject. */
async function report(folder: string, env: Record<string, string> = {}) {
  const defaults = {
    MOTCUA_DATABASE: `sqlite:${join(folder, 'd.db')}`,
    MOTCUA_BACKUP_DIR: join(folder, 'b'),
  };
  const config = loadConfig({ ...defaults, ...env }, folder);
  const findings = await readinessReport(config, systemClock);
  const of = (about: string) => {
    const finding = findings.find((one) => one.about === about);
    assert.ok(finding, `nothing is said of ${about}`);
    return finding;
  };
  return { config, of };
}

test('before the first start nothing is a fault of the data, and nothing is made', () =>
  inFolder(async (folder) => {
    const { of } = await report(folder);
    assert.equal(of('Database').level, 'warning');
    assert.equal(of('Backup').level, 'warning');
    assert.equal(of('Node').level, 'ok');
    await assert.rejects(import('node:fs/promises').then(({ stat }) => stat(join(folder, 'd.db'))));
  }));

test('without a public address it says that no QR that needs the internet is printed', () =>
  inFolder(async (folder) => {
    assert.match(
      (await report(folder)).of('Public address').says,
      /no QR that needs the internet is printed/,
    );
    const set = await report(folder, { MOTCUA_PUBLIC_URL: 'https://motcua.example' });
    assert.equal(set.of('Public address').level, 'ok');
  }));

test('a database in use with a backup is well, a damaged one is a fault', () =>
  inFolder(async (folder) => {
    const first = await report(folder);
    const database = await openDatabase(first.config);
    await backUp(first.config, systemClock);
    const running = await report(folder);
    assert.deepEqual([running.of('Database').level, running.of('Schema').level], ['ok', 'ok']);
    assert.equal(running.of('Backup').level, 'ok');
    await database.close();
    await writeFile(join(folder, 'd.db'), 'không phải cơ sở dữ liệu '.repeat(1000));
    assert.equal((await report(folder)).of('Database').level, 'fault');
  }));

test('a PostgreSQL database is looked at, too, and one that does not answer is a fault', async (context) => {
  const fresh = await freshPostgresDatabase();
  if ('missing' in fresh) {
    context.skip(fresh.missing);
    return;
  }
  await inFolder(async (folder) => {
    const env = { MOTCUA_DATABASE: fresh.url };
    assert.equal((await report(folder, env)).of('Schema').level, 'warning', 'no migration was made yet');
    const database = await openDatabase({ database: { dialect: 'postgres', url: fresh.url } });
    await database.close();
    const ready = await report(folder, env);
    assert.deepEqual([ready.of('Database').level, ready.of('Schema').level], ['ok', 'ok']);
    const gone = await report(folder, { MOTCUA_DATABASE: 'postgres://nobody:geheim@127.0.0.1:1/none' });
    assert.equal(gone.of('Database').level, 'fault');
    assert.doesNotMatch(gone.of('Database').says, /geheim/);
  });
  await fresh.drop();
});

test('HN-15.6 the report knows safe from unsafe exposure, and a certificate from a broken one', () =>
  inFolder(async (folder) => {
    assert.equal((await report(folder)).of('HTTPS').level, 'ok');
    assert.equal((await report(folder, { MOTCUA_HOST: '0.0.0.0' })).of('HTTPS').level, 'fault');
    const { files } = await initialise(join(folder, 'tls'), 'Một Cửa', ['a.test'], new Date());
    const tls = { MOTCUA_TLS: `${files.serverCertificate},${files.serverKey}` };
    assert.equal((await report(folder, tls)).of('HTTPS').level, 'ok');
    const wrongKey = { MOTCUA_TLS: `${files.serverCertificate},${files.authorityKey}` };
    assert.equal((await report(folder, wrongKey)).of('HTTPS').level, 'fault');
    const old = await initialise(join(folder, 'old'), 'Một Cửa', ['a.test'], new Date('2024-01-01'));
    const ended = { MOTCUA_TLS: `${old.files.serverCertificate},${old.files.serverKey}` };
    assert.match((await report(folder, ended)).of('HTTPS').says, /ended/);
  }));

test('a printer that answers is well, one that does not is a fault', () =>
  inFolder(async (folder) => {
    const printer = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => printer.once('listening', resolve));
    const address = `tcp://127.0.0.1:${String((printer.address() as AddressInfo).port)}`;
    try {
      assert.equal((await report(folder, { MOTCUA_PRINTER: address })).of('Printer').level, 'ok');
    } finally {
      printer.close();
    }
    const gone = await report(folder, { MOTCUA_PRINTER: address });
    assert.equal(gone.of('Printer').level, 'fault');
    assert.deepEqual(gone.of('Profile').says, 'quang-ninh');
    assert.equal((await report(folder)).of('Printer').level, 'warning');
  }));

test('an old Node, a full disk, a strange schema and a wrong clock are told', () => {
  assert.equal(checkNode('v20.19.0').level, 'fault');
  assert.equal(checkNode('v24.6.0').level, 'fault');
  assert.equal(checkNode('v26.0.0').level, 'ok');
  assert.equal(judgeDisk(100 * 2 ** 20, '/').level, 'fault');
  assert.equal(judgeDisk(2 ** 30, '/').level, 'warning');
  assert.equal(judgeMigrations(['a'], ['a', 'b']).level, 'warning');
  assert.equal(judgeMigrations(['a', 'z'], ['a']).level, 'fault');
  const now = Temporal.Instant.from('2026-03-02T01:00:00Z');
  assert.equal(judgeClock(now, now.subtract({ minutes: 1 }), true).level, 'ok');
  assert.equal(judgeClock(now, now.add({ hours: 1 }), true).level, 'fault');
  assert.equal(judgeClock(Temporal.Instant.from('1970-01-01T00:00:00Z'), null, null).level, 'fault');
  assert.equal(judgeClock(now, null, false).level, 'warning');
});
