import { rowBytes } from './raster.ts';
import type { Raster } from './raster.ts';

/** A piece of paper that came out of a simulated printer. */
export interface PrintedSlip {
  /** Counts from 1 for each printer. */
  readonly id: number;
  readonly raster: Raster;
  /** Taken off by the knife. False: the paper ended in the middle of it and it was torn off. */
  readonly cut: boolean;
  /** Milliseconds since 1970. */
  readonly printedAt: number;
}

const kept = 100;

/** The paper roll of a simulated printer: what is on it, and the slips that came off. */
export class PaperRoll {
  readonly slips: PrintedSlip[] = [];
  readonly #width: number;
  #rows: Uint8Array[] = [];
  #inked = false;
  #count = 0;

  /** @param width dots */
  constructor(width: number) {
    this.#width = width;
  }

  /** Prints one row; what is wider than the paper is lost, as on a real one. */
  print(row: Uint8Array): void {
    const line = new Uint8Array(rowBytes(this.#width));
    line.set(row.subarray(0, line.length));
    this.#inked ||= row.some((byte) => byte !== 0);
    this.#rows.push(line);
  }

  feed(dots: number): void {
    const stride = rowBytes(this.#width);
    for (let i = 0; i < dots; i++) this.#rows.push(new Uint8Array(stride));
  }

  /** Takes the piece off the roll. A blank piece is no slip. */
  takeOff(cut: boolean): PrintedSlip | undefined {
    const rows = this.#rows;
    const inked = this.#inked;
    this.#rows = [];
    this.#inked = false;
    if (!inked) return undefined;
    const stride = rowBytes(this.#width);
    const data = new Uint8Array(stride * rows.length);
    rows.forEach((row, y) => data.set(row, y * stride));
    const slip = {
      id: ++this.#count,
      raster: { width: this.#width, height: rows.length, data },
      cut,
      printedAt: Date.now(),
    };
    this.slips.push(slip);
    if (this.slips.length > kept) this.slips.shift();
    return slip;
  }
}
