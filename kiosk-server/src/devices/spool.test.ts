import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { simulatorLink } from '@motcua/devices/links/simulator';
import { openPrinter } from '@motcua/devices/printer/printer';
import { encodeSlip } from '@motcua/devices/printer/escpos';
import type { Raster } from '@motcua/devices/printer/raster';
import { PrinterSimulator } from '@motcua/devices/printer/simulator';
import { nodeSlipAssets } from '@motcua/devices/slip/assets-node';
import { loadSlipRenderer } from '@motcua/devices/slip/renderer';
import type { SlipRenderer } from '@motcua/devices/slip/renderer';
import { ticketSlipFields, ticketSlipTemplate } from '@motcua/domain/queue/ticket-slip';
import { localTime, systemClock } from '../centre/clock.ts';
import type { Database } from '../database/database.ts';
import { onEveryDatabase } from '../database/testing.ts';
import { createEventLog } from '../events/log.ts';
import { createLog } from '../log/log.ts';
import { ownPrinter } from './print-job.ts';
import type { PrintJob, TicketPayload } from './print-job.ts';
import { startSlipDrawer } from './slip-drawer.ts';
import { startSpool } from './spool.ts';
import { countWaiting, insertJob, moveJob, printStates } from './store.ts';

const place = { oneStopName: 'Trung tâm Phục vụ hành chính công phường Mẫu', publicUrl: null };
const serviceGroup = { vi: 'Đất đai' };
const log = createLog({ logLevel: 'silent' });
const drawer = startSlipDrawer();
let renderer: SlipRenderer;
before(async () => {
  renderer = await loadSlipRenderer(await nodeSlipAssets());
});
after(() => drawer.close());

const fieldsOf = ({ payload, reprint }: Pick<PrintJob, 'payload' | 'reprint'>) =>
  ticketSlipFields({ ...payload, serviceGroup, reprint }, place, payload.lang);
const draw = (job: PrintJob) =>
  drawer.draw({ template: ticketSlipTemplate, fields: fieldsOf(job), width: 576 });

function ticket(number: string): TicketPayload {
  const issuedAt = localTime(systemClock());
  return { id: randomUUID(), number, serviceGroupId: 'land', peopleAhead: 3, issuedAt, lang: 'vi' };
}

/** What the slip of a ticket looks like. */
function picture(payload: TicketPayload, reprint: boolean): Raster {
  return renderer.render(ticketSlipTemplate, fieldsOf({ payload, reprint }), 576);
}

/**
 * Whether a printed picture is the drawn one. The encoder may have added a dot beside a lone one, where the picture
 * would have read like a command: so few dots, and none missing.
 */
function same(printed: Raster | undefined, drawn: Raster): boolean {
  if (printed?.width !== drawn.width || printed.height !== drawn.height) return false;
  const added = printed.data.filter((byte, at) => byte !== drawn.data[at] && byte !== 0x18).length;
  const differing = printed.data.filter((byte, at) => byte !== drawn.data[at]).length;
  return added === 0 && differing < 8;
}

function enqueue(database: Database, payload: TicketPayload, createdAt = payload.issuedAt): Promise<void> {
  return database.write((trx) =>
    insertJob(trx, { id: randomUUID(), device: ownPrinter, payload, reprint: false, createdAt }),
  );
}

function workshop(database: Database, speed = 0) {
  const simulator = new PrinterSimulator({ speed });
  const core = { database, events: createEventLog(systemClock), clock: systemClock, log };
  return {
    simulator,
    async run() {
      const timing = { answerMs: 100, pollMs: 60, completeMs: 3_000, watchMs: 60, reopenMs: 20 };
      const printer = openPrinter(simulatorLink(simulator), timing);
      const spool = await startSpool({ core, printer, draw });
      return async () => {
        await spool.close();
        await printer.close();
      };
    },
  };
}

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    if (await holds()) return;
    await pause(10);
  }
  assert.fail(`never: ${what}`);
}

const stateOf = async (database: Database, { id }: TicketPayload) =>
  (await printStates(database.read, [id])).get(id);

onEveryDatabase('jobs come out in order, once each, and are confirmed', async (database) => {
  const { simulator, run } = workshop(database);
  const tickets = ['A001', 'A002', 'B001'].map(ticket);
  await enqueue(database, tickets[0]!);
  const stop = await run();
  await enqueue(database, tickets[1]!);
  await enqueue(database, tickets[2]!);
  await until(async () => (await countWaiting(database.read, ownPrinter)) === 0, 'all printed');
  await stop();
  assert.equal(simulator.slips.length, 3);
  tickets.forEach((payload, at) =>
    assert.ok(same(simulator.slips[at]?.raster, picture(payload, false)), payload.number),
  );
  for (const payload of tickets) assert.equal(await stateOf(database, payload), 'confirmed');
  const events = await database.read
    .selectFrom('events')
    .select('payload')
    .where('type', '=', 'print-job.changed')
    .execute();
  const states = events.map(({ payload }) => (JSON.parse(payload) as { state: string }).state);
  assert.deepEqual(states, ['sent', 'confirmed', 'sent', 'confirmed', 'sent', 'confirmed']);
});

onEveryDatabase(
  'what waits survives a restart, and what is confirmed never prints again',
  async (database) => {
    const { simulator, run } = workshop(database);
    const [first, second] = [ticket('A001'), ticket('A002')];
    await enqueue(database, first);
    let stop = await run();
    await until(async () => (await stateOf(database, first)) === 'confirmed', 'first printed');
    simulator.pullPaper();
    await enqueue(database, second);
    await stop();
    assert.equal(await stateOf(database, second), 'queued');
    simulator.loadPaper();
    stop = await run();
    await until(async () => (await stateOf(database, second)) === 'confirmed', 'second printed');
    await stop();
    assert.equal(simulator.slips.length, 2);
    assert.ok(
      same(simulator.slips[1]?.raster, picture(second, false)),
      'not marked: nothing of it was on paper',
    );
  },
);

onEveryDatabase(
  'a job in flight when the process ended prints once more, marked, and then never',
  async (database) => {
    const { simulator, run } = workshop(database);
    const payload = ticket('A007');
    await enqueue(database, payload);
    const { id } = await database.read.selectFrom('print_jobs').select('id').executeTakeFirstOrThrow();
    const crash = () => database.write((trx) => moveJob(trx, id, 'queued', 'sent', { attempt: true }));
    assert.equal(await crash(), true);
    let stop = await run();
    await until(async () => (await stateOf(database, payload)) === 'confirmed', 'printed once more');
    await stop();
    assert.equal(simulator.slips.length, 1);
    assert.ok(same(simulator.slips[0]?.raster, picture(payload, true)), 'marked IN LẠI');

    // The same, killed a second time in the middle of the second chance.
    await database.write((trx) => moveJob(trx, id, 'confirmed', 'sent', {}));
    stop = await run();
    await until(async () => (await stateOf(database, payload)) === 'unknown', 'given up');
    await stop();
    assert.equal(simulator.slips.length, 1);
  },
);

onEveryDatabase(
  'paper that ends in a slip: it waits, then exactly one good ticket, marked',
  async (database) => {
    const { simulator, run } = workshop(database, 6_000);
    const [first, second] = [ticket('C001'), ticket('C002')];
    await enqueue(database, first);
    await enqueue(database, second);
    simulator.pullPaper(300);
    const stop = await run();
    await until(() => simulator.state.paper === 'out', 'paper out');
    await until(async () => (await stateOf(database, first)) === 'queued', 'back in line');
    await pause(200);
    assert.equal(simulator.slips.length, 0);
    simulator.loadPaper();
    await until(async () => (await stateOf(database, second)) === 'confirmed', 'both printed');
    await stop();
    const [torn, good, next, ...more] = simulator.slips;
    assert.equal(torn?.cut, false);
    assert.ok(same(good?.raster, picture(first, true)), 'the good one is marked');
    assert.ok(same(next?.raster, picture(second, false)), 'the next one is not');
    assert.deepEqual(more, []);
  },
);

onEveryDatabase('a ticket that nobody waits for any more is not printed', async (database) => {
  const { simulator, run } = workshop(database);
  const [old, fresh] = [ticket('A001'), ticket('A002')];
  await enqueue(database, old, localTime(Temporal.Now.instant().subtract({ minutes: 31 })));
  await enqueue(database, fresh);
  const stop = await run();
  await until(async () => (await stateOf(database, fresh)) === 'confirmed', 'the fresh one');
  await stop();
  assert.equal(await stateOf(database, old), 'failed');
  assert.equal(simulator.slips.length, 1);
});

test('a slip that cannot be drawn is told, and the drawer goes on', async () => {
  const broken = { name: 'broken', svg: '<svg><circle/></svg>' };
  await assert.rejects(drawer.draw({ template: broken, fields: {}, width: 576 }), /<circle>/);
  const payload = ticket('A001');
  const order = { template: ticketSlipTemplate, fields: fieldsOf({ payload, reprint: false }), width: 576 };
  assert.deepEqual(await drawer.draw(order), encodeSlip(picture(payload, false)));
});
