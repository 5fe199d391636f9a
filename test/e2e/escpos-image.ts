/**
 * Reads what a ticket printer was sent, from the ESC/POS reference and nothing of ours, so that the end-to-end test does
 * not believe our own simulator. Knows the commands a ticket needs; anything else throws, because a real printer would
 * print it as letters.
 */
export interface PrintedSlip {
  /** One byte a dot, 1 = black, row by row. */
  dots: Uint8Array;
  width: number;
  height: number;
}

/** Length of each command, by its first two bytes; a function where the length stands inside. */
const lengths: Record<string, number | ((byte: (offset: number) => number) => number)> = {
  '10 4': 3, // DLE EOT n: real-time status
  '1b 40': 2, // ESC @: start afresh
  '1b 4a': 3, // ESC J n: feed n dots
  '1b 64': 3, // ESC d n: feed n lines
  '1b 61': 3, // ESC a n: align
  '1b 33': 3, // ESC 3 n: line height
  '1b 32': 2, // ESC 2: usual line height
  '1d 61': 3, // GS a n: report status by itself
  '1d 72': 3, // GS r n: status in order
  '1d 4c': 4, // GS L: left margin
  '1d 57': 4, // GS W: width
  '1d 50': 4, // GS P: motion units
  '1d 56': (byte) => (byte(2) >= 65 ? 4 : 3), // GS V: cut
  '1d 76': (byte) => 8 + (byte(4) + 256 * byte(5)) * (byte(6) + 256 * byte(7)), // GS v 0: raster
};

export interface Command {
  name: string;
  bytes: Uint8Array;
}

/** The command at `start`, or null when its last byte has not come yet. */
export function commandAt(bytes: Uint8Array, start: number): Command | null {
  const first = bytes[start];
  if (first === undefined) return null;
  if (first === 0x0a) return { name: 'a', bytes: bytes.subarray(start, start + 1) };
  const second = bytes[start + 1];
  if (second === undefined) return null;
  const name = `${first.toString(16)} ${second.toString(16)}`;
  const known = lengths[name];
  if (known === undefined) throw new Error(`Not a command of a ticket: ${name} at byte ${start}.`);
  const needed = Math.min(8, bytes.length - start);
  if (typeof known === 'function' && needed < (name === '1d 76' ? 8 : 3)) return null;
  const length = typeof known === 'number' ? known : known((offset) => bytes[start + offset] ?? 0);
  return start + length <= bytes.length ? { name, bytes: bytes.subarray(start, start + length) } : null;
}

/** The slips the printer has cut off, in order. */
export function slipsOf(commands: readonly Command[], width = 576): PrintedSlip[] {
  const slips: PrintedSlip[] = [];
  let rows: Uint8Array[] = [];
  const feed = (count: number) => {
    for (let n = 0; n < count; n++) rows.push(new Uint8Array(width));
  };
  for (const { name, bytes } of commands) {
    const byte = (offset: number) => bytes[offset] ?? 0;
    if (name === '1b 4a') feed(byte(2));
    else if (name === '1b 64') feed(byte(2) * 30);
    else if (name === 'a') feed(30);
    else if (name === '1d 76') {
      const columns = byte(4) + 256 * byte(5);
      const height = byte(6) + 256 * byte(7);
      for (let y = 0; y < height; y++) {
        const row = new Uint8Array(width);
        for (let x = 0; x < columns * 8 && x < width; x++)
          row[x] = (byte(8 + y * columns + (x >> 3)) >> (7 - (x & 7))) & 1;
        rows.push(row);
      }
    } else if (name === '1d 56') {
      const dots = new Uint8Array(width * rows.length);
      rows.forEach((row, y) => dots.set(row, y * width));
      slips.push({ dots, width, height: rows.length });
      rows = [];
    }
  }
  return slips;
}

/** The slip as RGBA, the way QR readers and PNG writers take it. */
export function toRgba(slip: PrintedSlip): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(slip.dots.length * 4).fill(255);
  slip.dots.forEach((dot, index) => {
    if (dot) rgba.fill(0, index * 4, index * 4 + 3);
  });
  return rgba;
}
