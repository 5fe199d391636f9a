import { rowBytes } from './raster.ts';
import type { Raster } from './raster.ts';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A raster as a PNG of one bit a pixel, ink black. The same in Node and in a browser. */
export async function pngOf(raster: Raster): Promise<Uint8Array> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, raster.width);
  view.setUint32(4, raster.height);
  header.set([1, 0, 0, 0, 0], 8);
  const parts = [
    signature,
    pngChunk('IHDR', header),
    pngChunk('IDAT', await deflate(scanLines(raster))),
    pngChunk('IEND', new Uint8Array(0)),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** PNG's grey is 0 for black, ours 1 for ink; each line starts with its filter, none. */
function scanLines(raster: Raster): Uint8Array<ArrayBuffer> {
  const stride = rowBytes(raster.width);
  const lines = new Uint8Array((stride + 1) * raster.height);
  for (let y = 0; y < raster.height; y++) {
    for (let x = 0; x < stride; x++) {
      lines[y * (stride + 1) + 1 + x] = ~(raster.data[y * stride + x] ?? 0) & 0xff;
    }
  }
  return lines;
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function pngChunk(type: string, data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) chunk[4 + i] = type.charCodeAt(i);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
