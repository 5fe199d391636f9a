import type { SlipFont } from './fonts.ts';
import { balance } from './wrap.ts';

/** A text of a template, before it is set. Lengths are in dots. */
export interface TextBlock {
  readonly text: string;
  /** Size, or the height its capitals shall have. */
  readonly size: number;
  readonly cap: number | undefined;
  readonly lineHeight: number;
  /** Lines it may take at full size. */
  readonly maxLines: number;
}

/** A text set into lines. */
export interface SetText {
  readonly lines: readonly string[];
  readonly size: number;
  /** Height of the whole block. */
  readonly height: number;
  /** From the block's top to the first baseline. */
  readonly baseline: number;
  /** From baseline to baseline. */
  readonly leading: number;
}

const smallest = 2 / 3;
const step = 0.05;

/** Sets a text to a width: wraps, and shrinks it when it would take more lines than it may. */
export function setText(block: TextBlock, width: number, font: SlipFont): SetText {
  const full = block.cap === undefined ? block.size : block.cap / font.capRatio;
  const linesAt = (size: number) => balance(block.text, width, (part) => font.width(part, size));
  let scale = 1;
  let lines = linesAt(full);
  while (lines.length > block.maxLines && scale - step >= smallest) {
    scale -= step;
    lines = linesAt(full * scale);
  }
  const size = full * scale;
  const cap = size * font.capRatio;
  // A line that is asked for by the height of its figures has no marks above and needs no more room.
  const leading = block.cap === undefined ? size * block.lineHeight : cap;
  const baseline = (leading + cap) / 2;
  return { lines, size, leading, baseline, height: Math.ceil(leading * lines.length) };
}
