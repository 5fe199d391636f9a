import assert from 'node:assert/strict';
import { test } from 'node:test';
import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';
import { PNG } from 'pngjs';
import { encodeSlip } from './escpos.ts';
import { pngOf } from './png.ts';
import { hasDot, packPixels, rowBytes } from './raster.ts';
import type { Raster } from './raster.ts';
import { PrinterSimulator } from './simulator.ts';
import { picture } from './testing.ts';

async function printed(bytes: Uint8Array, width = 576, chunk = bytes.length): Promise<Raster> {
  const simulator = new PrinterSimulator({ width, speed: 0 });
  const slip = new Promise<Raster>((resolve) => {
    simulator.onChange(() => simulator.slips[0] && resolve(simulator.slips[0].raster));
  });
  const writer = simulator.connect().writable.getWriter();
  for (let at = 0; at < bytes.length; at += chunk) await writer.write(bytes.subarray(at, at + chunk));
  return slip;
}

function pixels(raster: Raster): Uint8Array {
  const rgba = new Uint8Array(raster.width * raster.height * 4).fill(255);
  for (let y = 0; y < raster.height; y++) {
    for (let x = 0; x < raster.width; x++) {
      if (hasDot(raster, x, y)) rgba.fill(0, (y * raster.width + x) * 4, (y * raster.width + x) * 4 + 3);
    }
  }
  return rgba;
}

test('what is encoded comes out dot by dot, in any chunking', async () => {
  for (const [seed, chunk] of [
    [1, 100_000],
    [2, 1],
    [3, 7],
    [4, 255],
  ] as const) {
    const raster = picture(576, 700, seed);
    assert.deepEqual(await printed(encodeSlip(raster), 576, chunk), raster);
  }
  const narrow = picture(384, 300);
  assert.deepEqual(await printed(encodeSlip(narrow), 384), narrow);
});

test('an independent encoder prints the same picture on our simulator', async () => {
  const raster = picture(576, 512);
  const encoder = new ReceiptPrinterEncoder({ language: 'esc-pos', imageMode: 'raster', columns: 48 });
  const data = { data: new Uint8ClampedArray(pixels(raster)), width: raster.width, height: raster.height };
  const theirs = await printed(encoder.initialize().image(data, 576, 512, 'threshold').cut().encode());
  const ours = await printed(encodeSlip(raster));
  assert.deepEqual(theirs.data.subarray(0, ours.data.length), ours.data);
});

test('blank rows travel as feeds and margins not at all', () => {
  const blank: Raster = { width: 576, height: 800, data: new Uint8Array(72 * 800) };
  blank.data[400 * 72] = 0xff;
  assert.ok(encodeSlip(blank).length < 64, `${encodeSlip(blank).length} bytes for one mark`);
});

test('no band is higher than 256 rows', () => {
  const full: Raster = { width: 576, height: 700, data: new Uint8Array(72 * 700).fill(255) };
  const bytes = encodeSlip(full);
  const heights: number[] = [];
  for (let at = bytes.indexOf(0x76) - 1; bytes[at] === 0x1d && bytes[at + 1] === 0x76;) {
    const rows = (bytes[at + 6] ?? 0) + 256 * (bytes[at + 7] ?? 0);
    heights.push(rows);
    at += 8 + 72 * rows;
  }
  assert.deepEqual(heights, [256, 256, 188]);
});

test('a picture never contains a command the printer would obey at once', () => {
  const raster: Raster = { width: 64, height: 1, data: Uint8Array.of(0x10, 4, 1, 0x10, 0x14, 8, 0x10, 5) };
  const bytes = encodeSlip(raster);
  for (let at = 0; at + 1 < bytes.length; at++) {
    if (bytes[at] === 0x10) assert.ok(![4, 5, 0x14].includes(bytes[at + 1] ?? 0), `at ${at}`);
  }
});

test('pixels become ink where they are dark and opaque', () => {
  const rgba = Uint8Array.of(0, 0, 0, 255, 255, 255, 255, 255, 0, 0, 0, 0, 100, 100, 100, 255);
  assert.deepEqual(packPixels(rgba, 4, 1), { width: 4, height: 1, data: Uint8Array.of(0b1001_0000) });
  assert.equal(rowBytes(9), 2);
});

test('a PNG of a slip is read back the same by another reader', async () => {
  const raster = picture(100, 40);
  const png = PNG.sync.read(Buffer.from(await pngOf(raster)));
  assert.deepEqual([png.width, png.height], [100, 40]);
  assert.deepEqual(new Uint8Array(png.data), pixels(raster));
});
