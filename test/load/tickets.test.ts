import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sendCrowd } from './crowd.ts';
import { makeHall, startProcess } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';

const full = process.env['TEST_FULL'] === '1';
const count = full ? 5000 : 500;
let folder: string;
let server: ServerProcess;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-load-'));
  const file = join(folder, 'motcua.db');
  await makeHall(file);
  server = await startProcess(file);
});
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test(`${count} tickets from 16 clients at once: as many distinct consecutive numbers`, async () => {
  const { tickets } = await sendCrowd({ url: server.url, clients: 16, count, print: false });
  assert.deepEqual(new Set(tickets.map(({ status }) => status)), new Set([201]));
  const numbers = tickets.map(({ number }) => Number(String(number).slice(1))).sort((a, b) => a - b);
  assert.deepEqual(
    numbers,
    Array.from({ length: count }, (_, i) => i + 1),
  );
});

test('counters that call at once never get one ticket, and between them get every one', async () => {
  const called: string[] = [];
  const work = async (counter: string): Promise<void> => {
    for (;;) {
      const response = await fetch(`${server.url}/api/v1/counters/${counter}/call-next`, { method: 'POST' });
      if (response.status === 204) return;
      assert.equal(response.status, 200);
      called.push(String((await response.json()).number));
    }
  };
  // Counters 1 and 2 serve the group; each has four officers' browsers open.
  await Promise.all(['1', '2', '1', '2', '1', '2', '1', '2'].map(work));
  assert.equal(called.length, count);
  assert.equal(new Set(called).size, count);
});
