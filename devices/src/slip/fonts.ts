// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- an ambient module cannot be imported
/// <reference path="./opentype.d.ts" />
import { parse } from 'opentype.js/dist/opentype.mjs';
import type { Font } from 'opentype.js';

/** Weights a slip is set in. */
export type SlipWeight = 400 | 600 | 700;

/** A font file of the slip's family. */
export interface SlipFontFile {
  readonly weight: SlipWeight;
  /** TrueType. */
  readonly data: Uint8Array;
}

/** What layout needs to know of a font. Lengths are in dots at the size asked. */
export interface SlipFont {
  width(text: string, size: number): number;
  /** Height of capitals over the size. */
  readonly capRatio: number;
}

/** The family of every slip. It has all Vietnamese letters. */
export const slipFamily = 'Be Vietnam Pro';

/** Reads the metrics of font files, by weight. */
export function slipFonts(files: readonly SlipFontFile[]): ReadonlyMap<SlipWeight, SlipFont> {
  return new Map(files.map(({ weight, data }) => [weight, metrics(parse(exactBuffer(data)))]));
}

function metrics(font: Font): SlipFont {
  return {
    // Kerning only makes a line narrower by a hair; without it the measure errs on the safe side.
    width: (text, size) => font.getAdvanceWidth(text, size, { kerning: false }),
    capRatio: font.charToGlyph('H').getBoundingBox().y2 / font.unitsPerEm,
  };
}

function exactBuffer(data: Uint8Array): ArrayBuffer {
  return new Uint8Array(data).buffer;
}
