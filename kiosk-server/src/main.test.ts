import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { Config } from './config/config.ts';
import { openDatabase } from './database/database.ts';
import { DatabaseInUseError } from './database/lock.ts';
import { startServer } from './main.ts';
import type { RunningServer } from './main.ts';
import { applyCentreSetup } from './queue/set-up.ts';
import { testHall } from './queue/testing-centre.ts';
import { testConfig } from './testing-core.ts';

let folder: string;
const running: RunningServer[] = [];

async function started(config: Config): Promise<RunningServer> {
  const server = await startServer(config);
  running.push(server);
  return server;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-test-'));
});
afterEach(async () => {
  // A test that failed half-way leaves nothing running.
  await Promise.all(running.splice(0).map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

const configOf = (name = 'test.db', env: Record<string, string> = {}) =>
  testConfig({ MOTCUA_DATABASE: `sqlite:${join(folder, name)}`, ...env });

async function withHall() {
  const server = await started(configOf());
  await server.core.database.write((trx) => applyCentreSetup(trx, testHall, { sample: true }));
  return server;
}

test('a second server on one database says so and stops; after the first has closed it may', async () => {
  const first = await started(configOf());
  await assert.rejects(started(configOf()), DatabaseInUseError);
  assert.equal((await fetch(`${first.url}/healthz`)).status, 200);
  await first.close();
  await (await started(configOf())).close();
});

test('a port that is taken stops the start and leaves the database free', async () => {
  const first = await started(configOf());
  const port = new URL(first.url).port;
  await assert.rejects(started(configOf('other.db', { PORT: port })), /PORT/);
  await first.close();
  await (await started(configOf('other.db'))).close();
});

test('closing ends open streams, and every ticket that was answered is stored', async () => {
  const server = await withHall();
  const stream = await fetch(`${server.url}/api/v1/stream`);
  const ended = stream.text();
  const answers = Array.from({ length: 20 }, () =>
    fetch(`${server.url}/api/v1/tickets`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: randomUUID(), serviceGroupId: 'land', print: false }),
    }).then(async (response) => (response.status === 201 ? String((await response.json()).number) : null)),
  );
  const settled = Promise.allSettled(answers);
  await answers[0];
  const started = performance.now();
  await server.close();
  assert.ok(performance.now() - started < 1500, 'connections that are kept alive do not delay it');
  const told = (await settled).flatMap((answer) =>
    answer.status === 'fulfilled' && answer.value !== null ? [answer.value] : [],
  );
  assert.match(await ended, /ticket\.issued/);

  const database = await openDatabase(configOf());
  const rows = await database.read.selectFrom('tickets').select(['prefix', 'running_number']).execute();
  const stored = new Set(rows.map((row) => `${row.prefix}${String(row.running_number).padStart(3, '0')}`));
  await database.close();
  assert.ok(told.length > 0);
  for (const number of told) assert.ok(stored.has(number), number);
});

test('it says how it is, and what it counts, without a sign-in', async () => {
  const server = await withHall();
  const health = await fetch(`${server.url}/healthz`);
  assert.equal((await health.json()).status, 'ok');
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  for (const name of [
    'motcua_tickets_issued_total',
    'nodejs_eventloop_lag_p99_seconds',
    'motcua_printer_state',
  ])
    assert.match(metrics, new RegExp(name));
  await server.close();
});
