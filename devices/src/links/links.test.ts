import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { encodeSlip } from '../printer/escpos.ts';
import { openPrinter } from '../printer/printer.ts';
import { PrinterSimulator } from '../printer/simulator.ts';
import { picture } from '../printer/testing.ts';
import { textFrames } from '../scanner/frames.ts';
import { DeviceAddressError, parseAddress } from './address.ts';
import { linkTo } from './parse.ts';
import { serialLink } from './serial.ts';
import { serveTcp } from './serve-tcp.ts';

const slip = picture(576, 400);
const quick = { answerMs: 200, pollMs: 100, completeMs: 5_000, watchMs: 50, reopenMs: 20 };
const unused = new PrinterSimulator();

function scratch(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-links-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (holds()) return;
    await pause(10);
  }
  assert.fail(`never: ${what}`);
}

test('addresses are read, and a bad one is told which part is bad', () => {
  assert.deepEqual(parseAddress('simulator:'), { kind: 'simulator' });
  assert.deepEqual(parseAddress('tcp://10.0.0.9'), { kind: 'tcp', host: '10.0.0.9', port: 9100 });
  assert.deepEqual(parseAddress('tcp://[::1]:9200'), { kind: 'tcp', host: '::1', port: 9200 });
  assert.deepEqual(parseAddress('serial:/dev/ttyUSB0?baud=115200'), {
    kind: 'serial',
    path: '/dev/ttyUSB0',
    baud: 115_200,
  });
  assert.deepEqual(parseAddress('file:/dev/usb/lp0'), { kind: 'file', path: '/dev/usb/lp0' });
  for (const [address, part] of [
    ['usb:1', 'scheme "usb"'],
    ['lp0', 'scheme "lp0"'],
    ['tcp://:9100', 'host ""'],
    ['tcp://h:99999', 'port "99999"'],
    ['tcp://h:x', 'port "x"'],
    ['tcp:h', 'host and port "h"'],
    ['serial:ttyUSB0', 'path "ttyUSB0"'],
    ['serial:/dev/ttyS0?baud=fast', 'baud "fast"'],
    ['serial:/dev/ttyS0?speed=9600', 'option "speed"'],
    ['file:lp0', 'path "lp0"'],
    ['simulator:x', 'rest "x"'],
  ] as const) {
    assert.throws(
      () => parseAddress(address),
      (error) => error instanceof DeviceAddressError && error.part === part,
      address,
    );
  }
});

test('a slip over TCP, and again after the printer was switched off and on', async (t) => {
  const simulator = new PrinterSimulator({ speed: 0 });
  let served = await serveTcp((port) => simulator.attach(port), 0);
  const { port } = served;
  const device = openPrinter(await linkTo(`tcp://127.0.0.1:${port}`, unused), quick);
  t.after(async () => {
    await device.close();
    await served.close();
  });
  await until(() => device.status.kind === 'ok', 'online');
  assert.deepEqual(await device.print(encodeSlip(slip)), { kind: 'confirmed' });
  await served.close();
  await until(() => device.status.kind === 'offline', 'off line');
  assert.deepEqual(await device.print(encodeSlip(slip)), {
    kind: 'failed',
    reason: 'offline',
    started: false,
  });
  served = await serveTcp((connection) => simulator.attach(connection), port);
  await until(() => device.status.kind === 'ok', 'online again');
  assert.deepEqual(await device.print(encodeSlip(slip)), { kind: 'confirmed' });
  assert.deepEqual(
    simulator.slips.map((printed) => printed.raster),
    [slip, slip],
  );
});

test('an independent program reads each state of the simulator', async (t) => {
  const simulator = new PrinterSimulator({ speed: 0 });
  // receiptio knows only port 9100; a loopback address of its own keeps it apart from other programs.
  const host = '127.0.91.1';
  const served = await serveTcp((port) => simulator.attach(port), 9100, host);
  t.after(() => served.close());
  const { print } = createRequire(import.meta.url)('receiptio') as {
    print(markdown: string, options: string): Promise<string>;
  };
  const read = () => print('', `-d ${host} -q -t 4`);
  assert.equal(await read(), 'online');
  simulator.pullPaper();
  assert.equal(await read(), 'paperempty');
  simulator.loadPaper();
  simulator.openCover();
  assert.equal(await read(), 'coveropen');
  simulator.closeCover();
  simulator.setCutterError(true);
  assert.equal(await read(), 'error');
});

test('a slip into a plain file is all there and its fate unknown', async (t) => {
  const path = join(scratch(t), 'slips.bin');
  const device = openPrinter(await linkTo(`file:${path}`, unused), {
    ...quick,
    answerMs: 20,
    completeMs: 50,
  });
  t.after(() => device.close());
  await until(() => device.status.kind === 'unknown', 'open');
  assert.deepEqual(await device.print(encodeSlip(slip)), { kind: 'unknown' });
  assert.ok(readFileSync(path).includes(Buffer.from(encodeSlip(slip))));
  const { length } = readFileSync(path);
  await pause(300);
  assert.ok(
    readFileSync(path).length <= length + 12,
    'a printer that never answers is not asked without end',
  );
});

test('a missing device file is off line and not created', async (t) => {
  const device = openPrinter(await linkTo('file:/dev/motcua-no-such-printer', unused), quick);
  t.after(() => device.close());
  await pause(50);
  assert.equal(device.status.kind, 'offline');
  assert.equal(existsSync('/dev/motcua-no-such-printer'), false);
});

/** Two serial devices joined by a cable. */
async function cable(t: TestContext): Promise<{ a: string; b: string; unplug: () => void }> {
  assert.equal(spawnSync('socat', ['-V']).status, 0, 'socat is missing: apt-get install socat');
  const folder = scratch(t);
  const [a, b] = [join(folder, 'a'), join(folder, 'b')];
  const socat = spawn('socat', [`pty,raw,echo=0,link=${a}`, `pty,raw,echo=0,link=${b}`]);
  t.after(() => socat.kill());
  await until(() => existsSync(a) && existsSync(b), 'socat made both ends');
  return { a, b, unplug: () => socat.kill() };
}

test('a slip over a serial line is confirmed', async (t) => {
  const { a, b } = await cable(t);
  const simulator = new PrinterSimulator({ speed: 0 });
  const end = await serialLink(b, { path: b, baud: 115_200 }).open();
  simulator.attach(end);
  const device = openPrinter(await linkTo(`serial:${a}?baud=115200`, unused), quick);
  t.after(async () => {
    await device.close();
    await end.close();
  });
  await until(() => device.status.kind === 'ok', 'online');
  assert.deepEqual(await device.print(encodeSlip(slip)), { kind: 'confirmed' });
  assert.deepEqual(simulator.slips[0]?.raster, slip);
});

test('a scan over a serial line, and the end of the cable is told', async (t) => {
  const { a, b, unplug } = await cable(t);
  const scanner = await serialLink(a, { path: a, baud: 9_600 }).open();
  const metal = await serialLink(b, { path: b, baud: 9_600 }).open();
  const writer = metal.writable.getWriter();
  await writer.write(new TextEncoder().encode('Số 1, Phố Huế\r'));
  const frames = textFrames(scanner.readable);
  assert.deepEqual(await frames.next(), { done: false, value: 'Số 1, Phố Huế' });
  unplug();
  const reasons = await Promise.all([scanner.closed, metal.closed]);
  for (const { kind } of reasons) assert.ok(['unplugged', 'failed', 'ended'].includes(kind), kind);
});

test('a link that is refused is tried again until it opens', async (t) => {
  const probe = await serveTcp((port) => void port.close(), 0);
  await probe.close();
  const simulator = new PrinterSimulator({ speed: 0 });
  const device = openPrinter(await linkTo(`tcp://127.0.0.1:${probe.port}`, unused), quick);
  await pause(60);
  assert.equal(device.status.kind, 'offline');
  const served = await serveTcp((port) => simulator.attach(port), probe.port);
  t.after(async () => {
    await device.close();
    await served.close();
  });
  const change = new Promise((resolve) => device.onStatus(resolve));
  await Promise.race([change, once(AbortSignal.timeout(5_000), 'abort')]);
  await until(() => device.status.kind === 'ok', 'online');
});
