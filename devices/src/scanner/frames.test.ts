import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FrameCutter, textFrames } from './frames.ts';
import { openScanner } from './scanner.ts';
import { ScannerSimulator } from './simulator.ts';
import { simulatorLink } from '../links/simulator.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const card = '001090000001|012345678|Nguyễn Văn Thử|01011990|Nam|Số 1, Phố Huế, Hà Nội|15042021';

test('every ending closes a frame, and an empty one is none', () => {
  const cutter = new FrameCutter();
  assert.deepEqual(cutter.take(bytes('A\rB\nC\r\nD\0\r\rE')), ['A', 'B', 'C', 'D']);
  assert.deepEqual(cutter.take(bytes('\r')), ['E']);
});

test('UTF-8 may be split between any two bytes', () => {
  const all = bytes(`${card}\r`);
  for (let at = 1; at < all.length; at++) {
    const cutter = new FrameCutter();
    const frames = [...cutter.take(all.subarray(0, at)), ...cutter.take(all.subarray(at))];
    assert.deepEqual(frames, [card]);
  }
  const cutter = new FrameCutter();
  assert.deepEqual(
    [...all].flatMap((byte) => cutter.take(Uint8Array.of(byte))),
    [card],
  );
});

test('text comes out in NFC, without byte order mark, prefix and control characters', () => {
  const cutter = new FrameCutter({ prefix: ']Q3' });
  const decomposed = 'Nguyễn Thị Thử'.normalize('NFD');
  assert.deepEqual(cutter.take(bytes(`\ufeff]Q3${decomposed}\u0007\r`)), ['Nguyễn Thị Thử']);
  assert.deepEqual(cutter.take(bytes('\ufeff\r')), []);
});

test('500 bytes pass; an endless frame is dropped and the next one is read', () => {
  const cutter = new FrameCutter();
  const long = 'ă'.repeat(250);
  assert.deepEqual(cutter.take(bytes(`${long}\r`)), [long]);
  assert.deepEqual(cutter.take(bytes('x'.repeat(5_000))), []);
  assert.deepEqual(cutter.take(bytes('tail\rgood\r')), ['good']);
});

test('half a frame is given up after silence', async () => {
  let source: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (source = controller) });
  const frames = textFrames(stream, { silenceMs: 30 });
  source?.enqueue(bytes('half'));
  const first = frames.next();
  await new Promise((resolve) => setTimeout(resolve, 90));
  source?.enqueue(bytes('whole\r'));
  source?.close();
  assert.deepEqual(await first, { done: false, value: 'whole' });
  assert.equal((await frames.next()).done, true);
});

test('a scanner without suffix is read by silence', () => {
  const cutter = new FrameCutter({ endBySilence: true });
  assert.deepEqual(cutter.take(bytes('A012')), []);
  assert.deepEqual(cutter.silence(), ['A012']);
});

test('10,000 frames in random pieces come out whole', () => {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const sent = Array.from({ length: 10_000 }, (_, i) => `${i}|Đặng Thị Ngọc Ánh|${random(1_000_000)}`);
  const all = bytes(sent.map((text) => text + ['\r', '\n', '\r\n', '\0'][random(4)]).join(''));
  const cutter = new FrameCutter();
  const got: string[] = [];
  for (let at = 0; at < all.length;) {
    const size = 1 + random(64);
    got.push(...cutter.take(all.subarray(at, at + size)));
    at += size;
  }
  assert.deepEqual(got, sent);
});

test('the simulated scanner is read like a real one', async () => {
  const simulator = new ScannerSimulator();
  const scanned = new Promise<string>((resolve) => {
    const scanner = openScanner(simulatorLink(simulator), {
      onScan: (text) => {
        resolve(text);
        void scanner.close();
      },
      onStatus: (status) => {
        if (status === 'online') void simulator.scan(card);
      },
    });
  });
  assert.equal(await scanned, card);
});
