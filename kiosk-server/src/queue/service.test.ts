import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Ticket } from '@motcua/domain/queue/schema';
import type { Database } from '../database/database.ts';
import { onEveryDatabase } from '../database/testing.ts';
import { testCore } from '../testing-core.ts';
import { noPrinting } from './printing.ts';
import { createQueueService } from './service.ts';
import type { QueueService } from './service.ts';
import { applyCentreSetup } from './set-up.ts';
import { testHall } from './testing-centre.ts';

interface Hall {
  queue: QueueService;
  database: Database;
  take(group?: string, priority?: string | null, id?: string): Promise<Ticket>;
  next(counter: string): Promise<string | null>;
  setTime(text: string): void;
}

/** A hall over a real database whose clock the test sets. */
function inHall(name: string, fn: (hall: Hall) => Promise<void>): void {
  onEveryDatabase(name, async (database) => {
    let now = Temporal.Instant.from('2026-11-24T08:00:00+07:00');
    const core = await testCore(database, () => now);
    const queue = createQueueService(core, noPrinting);
    await database.write((trx) => applyCentreSetup(trx, testHall));
    const hall: Hall = {
      queue,
      database,
      async take(serviceGroupId = 'land', priority = null, id = randomUUID()) {
        const result = await queue.issue({
          id,
          serviceGroupId,
          priority,
          print: false,
          lang: 'vi',
          actor: 'anyone',
        });
        assert.ok('ticket' in result, result.kind);
        return result.ticket;
      },
      async next(counter) {
        const result = await queue.callNext(counter, 'system');
        return result.kind === 'called' ? result.ticket.number : null;
      },
      setTime: (text) => {
        now = Temporal.Instant.from(text);
      },
    };
    try {
      await fn(hall);
    } finally {
      await core.live.close();
    }
  });
}

inHall('numbers run per day and series, and begin anew at midnight in Vietnam', async ({ take, setTime }) => {
  assert.equal((await take()).number, 'A001');
  assert.equal((await take()).number, 'A002');
  assert.equal((await take('civil-status')).number, 'B001');
  setTime('2026-11-24T23:59:59+07:00');
  assert.equal((await take()).number, 'A003');
  setTime('2026-11-25T00:00:00+07:00');
  assert.equal((await take()).number, 'A001');
});

inHall('40 tickets at once get 40 consecutive numbers', async ({ take }) => {
  const tickets = await Promise.all(Array.from({ length: 40 }, () => take()));
  const numbers = tickets.map(({ number }) => number).sort();
  assert.deepEqual(
    numbers,
    Array.from({ length: 40 }, (_, i) => `A${String(i + 1).padStart(3, '0')}`),
  );
});

inHall(
  'the same id asked for again, also at the same moment, is the same ticket',
  async ({ queue, take }) => {
    const id = randomUUID();
    const request = {
      id,
      serviceGroupId: 'land',
      priority: null,
      print: false,
      lang: 'vi',
      actor: 'anyone',
    } as const;
    const results = await Promise.all(Array.from({ length: 8 }, () => queue.issue(request)));
    assert.deepEqual(results.map(({ kind }) => kind).sort(), ['issued', ...Array(7).fill('known')]);
    assert.equal(new Set(results.map((result) => 'ticket' in result && result.ticket.number)).size, 1);
    assert.equal((await take()).number, 'A002', 'a retry takes no number');
    const other = await queue.issue({ ...request, serviceGroupId: 'civil-status' });
    assert.equal(other.kind, 'id-taken');
  },
);

inHall(
  'a group or a priority class there is not gives no ticket and takes no number',
  async ({ queue, take }) => {
    const request = {
      id: randomUUID(),
      serviceGroupId: 'land',
      priority: null,
      print: false,
      lang: 'vi',
      actor: 'x',
    } as const;
    assert.equal((await queue.issue({ ...request, serviceGroupId: 'none' })).kind, 'service-group-unknown');
    assert.equal((await queue.issue({ ...request, priority: 'none' })).kind, 'priority-unknown');
    assert.equal((await take()).number, 'A001');
  },
);

inHall('two counters that call at once never get one ticket', async ({ queue, take }) => {
  for (let i = 0; i < 10; i++) await take();
  const called = await Promise.all(
    Array.from({ length: 12 }, (_, i) => queue.callNext(i % 2 === 0 ? '1' : '2', 'system')),
  );
  const numbers = called.flatMap((result) => (result.kind === 'called' ? [result.ticket.number] : []));
  assert.equal(numbers.length, 10);
  assert.equal(new Set(numbers).size, 10);
});

inHall('a counter calls what it serves, priority first but not for ever', async ({ take, next }) => {
  await take('land');
  await take('civil-status');
  await take('land');
  for (let i = 0; i < 3; i++) await take('land', 'elderly');
  assert.deepEqual(
    [await next('2'), await next('2'), await next('2'), await next('2'), await next('2'), await next('2')],
    ['A003', 'A004', 'A001', 'A005', 'A002', null],
  );
  assert.equal(await next('3'), 'B001');
});

inHall(
  'people ahead is counted at issue as it is afterwards, and is nought once called',
  async ({ queue, take, next }) => {
    const tickets: Ticket[] = [];
    for (const priority of [null, null, 'elderly', null, 'elderly', 'elderly'])
      tickets.push(await take('land', priority));
    assert.deepEqual(
      tickets.map(({ peopleAhead }) => peopleAhead),
      [0, 1, 0, 3, 1, 3],
    );
    const last = await queue.ticket(tickets[5]!.id);
    assert.equal(last?.peopleAhead, 3);
    await next('2');
    assert.equal((await queue.ticket(tickets[2]!.id))?.peopleAhead, 0);
  },
);

inHall(
  'calling next completes what the counter served; recall counts; complete ends',
  async ({ queue, take, next, database }) => {
    const first = await take();
    await take();
    assert.equal((await queue.complete('2', 'system')).kind, 'nothing-served');
    assert.equal((await queue.recall('2', 'system')).kind, 'nothing-served');
    assert.equal((await queue.callNext('99', 'system')).kind, 'counter-unknown');
    await next('2');
    await queue.recall('2', 'system');
    assert.equal((await queue.hall.state()).calls[0]?.times, 2);
    await next('2');
    assert.equal((await queue.ticket(first.id))?.state, 'completed');
    assert.equal((await queue.complete('2', 'system')).kind, 'called');
    assert.equal((await queue.hall.counter('2'))?.current, null);
    const events = await database.read.selectFrom('events').select('type').orderBy('seq').execute();
    assert.deepEqual(
      events.map(({ type }) => type),
      [
        ...['ticket.issued', 'queue.changed', 'ticket.issued', 'queue.changed'],
        ...['ticket.called', 'queue.changed', 'ticket.recalled'],
        ...['ticket.completed', 'ticket.called', 'queue.changed', 'ticket.completed'],
      ],
    );
  },
);

inHall('the counted queue is the real queue', async ({ queue, take, next, database }) => {
  for (let i = 0; i < 12; i++)
    await take(i % 3 === 0 ? 'civil-status' : 'land', i % 4 === 0 ? 'elderly' : null);
  for (const counter of ['1', '2', '3', '1', '2']) await next(counter);
  const rows = await database.read.selectFrom('tickets').selectAll().where('state', '=', 'waiting').execute();
  const { groups } = await queue.hall.state();
  for (const { serviceGroupId, waiting } of groups)
    assert.equal(
      waiting,
      rows.filter((row) => row.service_group_id === serviceGroupId).length,
      serviceGroupId,
    );
  assert.equal((await queue.hall.counter('1'))?.waiting, rows.length);
});

inHall("yesterday's tickets are not called today", async ({ take, next, queue, setTime }) => {
  await take();
  setTime('2026-11-25T07:30:00+07:00');
  assert.equal(await next('1'), null);
  assert.equal((await queue.hall.state()).groups[0]?.waiting, 0);
});
