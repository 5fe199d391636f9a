import { inkedBytes, rowBytes } from './raster.ts';
import type { Raster } from './raster.ts';

/** Printers with a small buffer take at most this many rows in one picture. */
const maxBandRows = 256;
/** `ESC J` feeds at most this many dots. */
const maxFeed = 255;
/** Fewer blank rows than this stay in the picture: stopping the motor for them is seen on paper. */
const minFeedRows = 4;

/** `ESC @`: forget settings of whoever printed before. */
export const initialise = Uint8Array.of(0x1b, 0x40);
/** `GS a 255`: push a status on every change. `ESC @` switches it off, so it follows each one. */
export const statusBack = Uint8Array.of(0x1d, 0x61, 0xff);
/** `GS P 203 203`: one feed unit is one dot, whatever the model's own unit is. */
const dotUnits = Uint8Array.of(0x1d, 0x50, 203, 203);
/** `GS V 66 0`: feed to the knife and cut, leaving a corner. */
export const cut = Uint8Array.of(0x1d, 0x56, 66, 0);
/** `GS r 1`: answered in its turn, when all that was sent before is on paper. */
export const completionRequest = Uint8Array.of(0x1d, 0x72, 1);
/** `DLE DC4 8`: throw away what is buffered; obeyed at once, also while paper is out. */
export const clearBuffer = Uint8Array.of(0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8);

/** `DLE EOT 1..4`: printer, offline cause, error cause, paper; answered at once, one byte each. */
export function statusRequest(): Uint8Array {
  return Uint8Array.of(0x10, 4, 1, 0x10, 4, 2, 0x10, 4, 3, 0x10, 4, 4);
}

/**
 * A slip as ESC/POS: start, the picture as `GS v 0` bands cropped to ink with blank rows as feeds, cut, and
 * the request that is answered when it is done.
 */
export function encodeSlip(raster: Raster): Uint8Array {
  const parts: Uint8Array[] = [initialise, statusBack, dotUnits];
  let y = 0;
  while (y < raster.height) {
    const blank = blankRows(raster, y);
    if (blank >= minFeedRows || y + blank === raster.height) {
      parts.push(...feeds(blank));
      y += blank;
      continue;
    }
    const end = bandEnd(raster, y);
    parts.push(band(raster, y, end));
    y = end;
  }
  parts.push(cut, completionRequest);
  return concat(parts);
}

/** Joins byte arrays. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function blankRows(raster: Raster, from: number): number {
  let y = from;
  while (y < raster.height && inkedBytes(raster, y) === 0) y++;
  return y - from;
}

/** A band ends before the next run of blank rows that is worth a feed, or when it is full. */
function bandEnd(raster: Raster, from: number): number {
  const limit = Math.min(raster.height, from + maxBandRows);
  let y = from;
  while (y < limit) {
    const blank = blankRows(raster, y);
    if (y > from && blank > 0 && (blank >= minFeedRows || y + blank === raster.height)) return y;
    y += Math.max(blank, 1);
  }
  return limit;
}

function band(raster: Raster, from: number, to: number): Uint8Array {
  const stride = rowBytes(raster.width);
  let width = 1;
  for (let y = from; y < to; y++) width = Math.max(width, inkedBytes(raster, y));
  const rows = to - from;
  const bytes = new Uint8Array(8 + width * rows);
  bytes.set([0x1d, 0x76, 0x30, 0, width & 255, width >> 8, rows & 255, rows >> 8]);
  for (let y = from; y < to; y++) {
    const start = y * stride;
    bytes.set(raster.data.subarray(start, start + width), 8 + (y - from) * width);
  }
  maskRealTime(bytes);
  return bytes;
}

/**
 * A printer obeys `DLE EOT`, `DLE ENQ` and `DLE DC4` even in the middle of a picture: it would answer, or
 * throw the picture away. One more dot beside the lone dot of 0x10 breaks the sequence and is not seen.
 */
function maskRealTime(bytes: Uint8Array): void {
  for (let at = 8; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0x10) continue;
    const next = bytes[at + 1];
    if ((next === 0x04 || next === 0x05 || next === 0x14) && (bytes[at + 2] ?? 0) <= 8) bytes[at] = 0x18;
  }
}

function feeds(rows: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let left = rows; left > 0; left -= maxFeed) {
    parts.push(Uint8Array.of(0x1b, 0x4a, Math.min(left, maxFeed)));
  }
  return parts;
}
