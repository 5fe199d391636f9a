import { rowBytes, setDot } from './raster.ts';
import type { Raster } from './raster.ts';

/** A made-up picture with blank stretches, single dots and dense parts, the same for the same seed. */
export function picture(width: number, height: number, seed = 1): Raster {
  let state = seed;
  const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  const stride = rowBytes(width);
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height;) {
    const rows = 1 + random(60);
    const dots = [0, 1, 3, width >> 1][random(4)] ?? 0;
    for (let end = Math.min(y + rows, height); y < end; y++) {
      for (let i = 0; i < dots; i++) setDot(data, stride, random(width), y);
    }
  }
  setDot(data, stride, 0, 0);
  setDot(data, stride, width - 1, height - 1);
  // The encoder adds a dot to a lone 0x10 before some bytes; a picture without them comes out as it went in.
  return { width, height, data: data.map((byte) => (byte === 0x10 ? 0x18 : byte)) };
}
