/** A one-bit picture: rows of `ceil(width / 8)` bytes, the leftmost dot in the highest bit, 1 = ink. */
export interface Raster {
  /** Dots. */
  readonly width: number;
  /** Dots. */
  readonly height: number;
  readonly data: Uint8Array;
}

/** Bytes of one row of a picture that is `width` dots wide. */
export function rowBytes(width: number): number {
  return (width + 7) >> 3;
}

/** Darker than this prints. A little above the middle, so that thin strokes of small letters survive. */
const inkBelow = 160;

/**
 * Packs pixels into ink or no ink.
 * @param rgba 4 bytes a pixel, row by row; transparent pixels are paper
 */
export function packPixels(rgba: Uint8Array, width: number, height: number): Raster {
  const stride = rowBytes(width);
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const alpha = (rgba[at + 3] ?? 0) / 255;
      const light = 0.299 * (rgba[at] ?? 0) + 0.587 * (rgba[at + 1] ?? 0) + 0.114 * (rgba[at + 2] ?? 0);
      if (light * alpha + 255 * (1 - alpha) < inkBelow) setDot(data, stride, x, y);
    }
  }
  return { width, height, data };
}

/** Puts ink on one dot of packed rows. */
export function setDot(data: Uint8Array, stride: number, x: number, y: number): void {
  const at = y * stride + (x >> 3);
  data[at] = (data[at] ?? 0) | (0x80 >> (x & 7));
}

/** Whether there is ink on a dot; outside the picture there is none. */
export function hasDot(raster: Raster, x: number, y: number): boolean {
  if (x < 0 || y < 0 || x >= raster.width || y >= raster.height) return false;
  return ((raster.data[y * rowBytes(raster.width) + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
}

/** Bytes of row `y` up to its last ink: 0 for a blank row. */
export function inkedBytes(raster: Raster, y: number): number {
  const stride = rowBytes(raster.width);
  let end = stride;
  while (end > 0 && raster.data[y * stride + end - 1] === 0) end--;
  return end;
}
