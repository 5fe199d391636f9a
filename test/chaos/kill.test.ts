import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { sendCrowd } from '../load/crowd.ts';
import { makeHall, startProcess } from '../load/server-process.ts';
import type { CrowdTicket } from '../load/ticket-client.ts';

const full = process.env['TEST_FULL'] === '1';
const rounds = full ? 20 : 2;
const count = 300;

for (let round = 1; round <= rounds; round++) {
  // Each round is killed at another moment of the work.
  const killAfter = Math.round((count * (round - 0.5)) / rounds);
  test(`kill -9 after ${killAfter} of ${count} issues: every number told exists exactly once`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'motcua-chaos-'));
    try {
      const file = join(folder, 'motcua.db');
      await makeHall(file);
      const first = await startProcess(file);
      const told: CrowdTicket[] = [];
      let killed: Promise<void> | null = null;
      await sendCrowd({ url: first.url, clients: 16, count, print: true }, (ticket) => {
        if (ticket.number !== null) told.push(ticket);
        if (told.length >= killAfter) killed ??= first.kill();
      });
      await killed;
      assert.ok(told.length >= killAfter, `only ${told.length} were told`);
      assert.ok(told.length < count, 'the kill came after the work was done');

      const second = await startProcess(file);
      try {
        for (const { id, number } of told) {
          const response = await fetch(`${second.url}/api/v1/tickets/${id}`);
          assert.equal(response.status, 200, `${number} was told and is gone`);
          assert.equal((await response.json()).number, number);
        }
        // The same id again, as a kiosk would after the line came back: the same number.
        const [one] = told;
        const again = await fetch(`${second.url}/api/v1/tickets`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ id: one?.id, serviceGroupId: 'land' }),
        });
        assert.equal(again.status, 200);
        assert.equal((await again.json()).number, one?.number);
        const rest = await sendCrowd({ url: second.url, clients: 4, count: 20, print: false });
        assert.ok(rest.tickets.every(({ status }) => status === 201));
      } finally {
        await second.stop();
      }
      checkStored(file, told);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** No number twice, none skipped, and every ticket with its event and its print job: whole transactions or nothing. */
function checkStored(file: string, told: CrowdTicket[]): void {
  const database = new DatabaseSync(file, { readOnly: true });
  const all = (sql: string): unknown[] =>
    database
      .prepare(sql)
      .all()
      .map((row) => Object.values(row)[0]);
  const numbers = all('select running_number from tickets order by running_number');
  assert.deepEqual(
    numbers,
    numbers.map((_, i) => i + 1),
  );
  assert.ok(numbers.length >= told.length + 20);
  assert.equal(new Set(told.map(({ number }) => number)).size, told.length);
  const events = all("select count(*) from events where type = 'ticket.issued'");
  assert.deepEqual(events, [numbers.length]);
  const jobs = all('select count(*) from print_jobs');
  assert.deepEqual(jobs, [numbers.length - 20]);
  assert.deepEqual(all('pragma integrity_check'), ['ok']);
  database.close();
}
