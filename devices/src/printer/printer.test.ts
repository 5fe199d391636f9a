import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { simulatorLink } from '../links/simulator.ts';
import { encodeSlip } from './escpos.ts';
import { openPrinter } from './printer.ts';
import type { Printer } from './printer.ts';
import type { PrinterStatus } from './status.ts';
import type { Raster } from './raster.ts';
import { PrinterSimulator } from './simulator.ts';
import type { PrinterSimulatorOptions } from './simulator.ts';
import { picture } from './testing.ts';

const quick = { answerMs: 60, pollMs: 40, completeMs: 1_500, stallMs: 500, watchMs: 50, reopenMs: 20 };
const slip = picture(576, 400);
const other = picture(576, 300, 9);

async function printer(t: TestContext, options: PrinterSimulatorOptions = { speed: 0 }) {
  const simulator = new PrinterSimulator(options);
  const device = openPrinter(simulatorLink(simulator), quick);
  t.after(() => device.close());
  await became(device, options.answers === false ? 'unknown' : 'ok');
  return { simulator, device };
}

function became(device: Printer, kind: PrinterStatus['kind']): Promise<void> {
  return new Promise((resolve, reject) => {
    if (device.status.kind === kind) return resolve();
    const timer = setTimeout(() => reject(new Error(`still ${device.status.kind}, not ${kind}`)), 3_000);
    const end = device.onStatus((status) => {
      if (status.kind !== kind) return;
      clearTimeout(timer);
      end();
      resolve();
    });
  });
}

test('slips come out in order, each confirmed', async (t) => {
  const { simulator, device } = await printer(t);
  const results = await Promise.all([
    device.print(encodeSlip(slip)),
    device.print(encodeSlip(other)),
    device.print(encodeSlip(slip)),
  ]);
  assert.deepEqual(results, [{ kind: 'confirmed' }, { kind: 'confirmed' }, { kind: 'confirmed' }]);
  assert.deepEqual(
    simulator.slips.map((printed) => printed.raster),
    [slip, other, slip],
  );
});

test('the status follows the metal by itself', async (t) => {
  const { simulator, device } = await printer(t);
  simulator.openCover();
  await became(device, 'cover-open');
  simulator.closeCover();
  await became(device, 'ok');
  simulator.pullPaper();
  await became(device, 'paper-out');
  simulator.loadPaper('low');
  await became(device, 'paper-low');
  simulator.setCutterError(true);
  await became(device, 'error');
  simulator.setCutterError(false);
  simulator.disconnect();
  await became(device, 'offline');
  simulator.reconnect();
  await became(device, 'paper-low');
});

test('without paper nothing is sent', async (t) => {
  const { simulator, device } = await printer(t);
  simulator.pullPaper();
  assert.deepEqual(await device.print(encodeSlip(slip)), {
    kind: 'failed',
    reason: 'paper-out',
    started: false,
  });
  simulator.loadPaper();
  assert.deepEqual(await device.print(encodeSlip(slip)), { kind: 'confirmed' });
  assert.equal(simulator.slips.length, 1);
});

test('paper that ends in a slip fails it, and its rest never comes out', async (t) => {
  const { simulator, device } = await printer(t, { speed: 8_000 });
  simulator.pullPaper(150);
  assert.deepEqual(await device.print(encodeSlip(slip)), {
    kind: 'failed',
    reason: 'paper-out',
    started: true,
  });
  simulator.loadPaper();
  await became(device, 'ok');
  assert.deepEqual(await device.print(encodeSlip(slip)), { kind: 'confirmed' });
  const [torn, whole, ...more] = simulator.slips;
  assert.equal(torn?.cut, false);
  assert.deepEqual(whole?.raster, slip);
  assert.deepEqual(more, []);
});

test('a cover opened in a slip fails it', async (t) => {
  const { simulator, device } = await printer(t, { speed: 4_000 });
  const result = device.print(encodeSlip(slip));
  setTimeout(() => simulator.openCover(), 60);
  assert.deepEqual(await result, { kind: 'failed', reason: 'cover-open', started: true });
  simulator.closeCover();
  await became(device, 'ok');
  assert.deepEqual(await device.print(encodeSlip(other)), { kind: 'confirmed' });
  assert.deepEqual(simulator.slips.at(-1)?.raster, other);
});

test('a cable pulled in a slip fails it; the next slip is whole', async (t) => {
  const { simulator, device } = await printer(t, { speed: 4_000 });
  const result = device.print(encodeSlip(slip));
  setTimeout(() => simulator.disconnect(), 30);
  assert.deepEqual(await result, { kind: 'failed', reason: 'offline', started: true });
  simulator.reconnect();
  await became(device, 'ok');
  assert.deepEqual(await device.print(encodeSlip(other)), { kind: 'confirmed' });
  assert.deepEqual(simulator.slips.at(-1)?.raster, other);
});

test('a printer that never answers is unknown, and so is what it printed', async (t) => {
  const { simulator, device } = await printer(t, { speed: 0, answers: false });
  assert.equal(device.status.kind, 'unknown');
  const since = performance.now();
  assert.deepEqual(await device.print(encodeSlip(slip)), { kind: 'unknown' });
  assert.ok(
    performance.now() - since < 2_500,
    'the next in line does not wait for an answer that never comes',
  );
  assert.deepEqual(simulator.slips[0]?.raster, slip);
});

test('wherever the paper ends, the slip comes out whole once it is there again, and only once', async (t) => {
  const rows = slip.height;
  for (const after of [1, 9, 60, 150, 255, 256, 257, 330, rows - 8, rows - 1, rows, rows + 5]) {
    const { simulator, device } = await printer(t, { speed: 20_000 });
    simulator.pullPaper(after);
    const first = await device.print(encodeSlip(slip));
    simulator.loadPaper();
    await became(device, 'ok');
    if (first.kind === 'failed')
      assert.deepEqual(await device.print(encodeSlip(slip)), { kind: 'confirmed' });
    const whole = simulator.slips.filter(({ cut, raster }) => cut && same(raster));
    assert.equal(whole.length, 1, `paper ended after ${after} rows: ${first.kind}`);
    await device.close();
  }
});

function same(raster: Raster): boolean {
  return raster.height === slip.height && Buffer.from(raster.data).equals(Buffer.from(slip.data));
}
