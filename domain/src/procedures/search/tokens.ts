import { fold } from '../../text/fold.ts';
import { normaliseLine } from '../../text/normalise.ts';

const NOT_WORD = /[^\p{L}\p{N}]+/u;
/** Final i and y are one sound after a consonant and written either way: ký/kí, lý/lí. */
const FINAL_Y = /^(ch|gh|kh|ng|nh|ph|th|tr|[bcdghklmnprstvx])y$/;

/**
 * The words of a text as the search compares them: folded, i for a final y, without punctuation.
 *
 * @param text any text
 */
export function searchWords(text: string): string[] {
  return splitWords(fold(normaliseLine(text))).map((word) => word.replace(FINAL_Y, '$1i'));
}

/** The words with their marks, lower case: what tells `sửa` from `sữa` where somebody took the trouble to type it. */
export function markedWords(text: string): string[] {
  return splitWords(normaliseLine(text).toLowerCase());
}

/** Neighbouring words as one term each: in a language of short syllables they are what makes a word. */
export function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
}

function splitWords(text: string): string[] {
  return text.split(NOT_WORD).filter((word) => word !== '');
}
