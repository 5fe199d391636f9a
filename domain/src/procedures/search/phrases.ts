import { searchWords } from './tokens.ts';

/** A phrase found in a query: the words `from` up to, not including, `to`. */
export interface PhraseMatch<Meaning> {
  from: number;
  to: number;
  meaning: Meaning;
}

/** Finds known phrases in a row of words, the longest first. */
export class PhraseBook<Meaning> {
  readonly #words = new Set<string>();
  readonly #byFirst = new Map<string, { words: string[]; meaning: Meaning }[]>();

  readonly #split: (text: string) => string[];

  /** @param split how a phrase is cut into words; the words to search in must be cut the same way */
  constructor(split: (text: string) => string[] = searchWords) {
    this.#split = split;
  }

  add(phrase: string, meaning: Meaning): void {
    const words = this.#split(phrase);
    const first = words[0];
    if (first === undefined) return;
    for (const word of words) this.#words.add(word);
    const known = this.#byFirst.get(first) ?? [];
    known.push({ words, meaning });
    known.sort((a, b) => b.words.length - a.words.length);
    this.#byFirst.set(first, known);
  }

  /** Whether a word stands in any phrase, and so is no typing error. */
  knows(word: string): boolean {
    return this.#words.has(word);
  }

  /** Every phrase in the words, without overlaps; of two that begin at one word the longer wins. */
  find(words: readonly string[]): PhraseMatch<Meaning>[] {
    const found: PhraseMatch<Meaning>[] = [];
    for (let at = 0; at < words.length; at++) {
      const match = this.#longestAt(words, at);
      if (!match) continue;
      found.push(match);
      at = match.to - 1;
    }
    return found;
  }

  #longestAt(words: readonly string[], at: number): PhraseMatch<Meaning> | null {
    const entry = this.#byFirst
      .get(words[at] ?? '')
      ?.find((known) => known.words.every((word, step) => words[at + step] === word));
    return entry ? { from: at, to: at + entry.words.length, meaning: entry.meaning } : null;
  }
}
