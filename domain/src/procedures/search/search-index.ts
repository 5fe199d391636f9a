import type { AdministrativeLevel } from '../../agencies/agency.ts';
import type { SearchDocument } from './document.ts';
import type { Knowledge } from './knowledge.ts';
import { readKnowledge } from './knowledge.ts';
import { specialSigns } from './special-cases.ts';
import { markedWords, pairs, searchWords } from './tokens.ts';

/** How much a word counts by where it stands. */
const PLACE = { name: 1, officialNoise: 0.05, field: 0.35, keywords: 0.25, body: 0.1 } as const;

/** A document as the ranking needs it. */
export interface IndexedDocument {
  code: string;
  levels: readonly AdministrativeLevel[];
  common: boolean;
  /** Signs of a special case in its name. */
  special: readonly string[];
  /** Words of the name that carry meaning. */
  length: number;
  terms: readonly string[];
}

/**
 * Inverted index over the catalogue, kept in memory. A term is a folded word, a pair of neighbouring words, or a word
 * with its marks (written `=sửa`); its posting holds a weight for each document. Documents are added and removed one
 * at a time, so that a server can build it in slices between requests.
 */
export class SearchIndex {
  readonly knowledge: Knowledge;
  readonly postings = new Map<string, Map<number, number>>();
  /** By id; empty where a document was taken out. */
  readonly documents: (IndexedDocument | undefined)[] = [];
  readonly #idByCode = new Map<string, number>();
  #totalLength = 0;
  #vocabulary: string[] | null = null;

  constructor(knowledge: Knowledge = readKnowledge()) {
    this.knowledge = knowledge;
  }

  get size(): number {
    return this.#idByCode.size;
  }

  /** Mean number of words of a name. */
  get meanLength(): number {
    return this.size === 0 ? 1 : this.#totalLength / this.size;
  }

  has(code: string): boolean {
    return this.#idByCode.has(code);
  }

  idOf(code: string): number | undefined {
    return this.#idByCode.get(code);
  }

  /** Single folded words of the index, sorted: for prefixes while typing and for typing errors. */
  get vocabulary(): readonly string[] {
    this.#vocabulary ??= [...this.postings.keys()].filter((term) => !/[ =]/.test(term)).sort();
    return this.#vocabulary;
  }

  /** Adds a document, or replaces the one with its code. */
  add(document: SearchDocument): void {
    this.remove(document.code);
    const id = this.documents.length;
    const { weights, length } = this.#weigh(document);
    for (const [term, weight] of weights) {
      const posting = this.postings.get(term);
      if (posting) posting.set(id, weight);
      else this.postings.set(term, new Map([[id, weight]]));
    }
    this.documents.push({
      code: document.code,
      levels: document.levels,
      common: document.common,
      special: specialSigns(document.name),
      length,
      terms: [...weights.keys()],
    });
    this.#idByCode.set(document.code, id);
    this.#totalLength += length;
    this.#vocabulary = null;
  }

  /** Takes a document out; does nothing where the code is not there. */
  remove(code: string): void {
    const id = this.#idByCode.get(code);
    const document = id === undefined ? undefined : this.documents[id];
    if (id === undefined || !document) return;
    for (const term of document.terms) {
      const posting = this.postings.get(term);
      posting?.delete(id);
      if (posting?.size === 0) this.postings.delete(term);
    }
    this.documents[id] = undefined;
    this.#idByCode.delete(code);
    this.#totalLength -= document.length;
    this.#vocabulary = null;
  }

  #weigh(document: SearchDocument): { weights: Map<string, number>; length: number } {
    const weights = new Map<string, number>();
    const raise = (term: string, weight: number) => {
      if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
    };
    const words = searchWords(document.name);
    const empty = new Set<number>();
    for (const { from, to } of this.knowledge.officialNoise.find(words)) {
      for (let at = from; at < to; at++) empty.add(at);
    }
    words.forEach((word, at) => {
      raise(word, empty.has(at) ? PLACE.officialNoise : PLACE.name);
    });
    const meaningful = words.filter((_word, at) => !empty.has(at));
    for (const pair of pairs(meaningful)) raise(pair, PLACE.name);
    for (const word of markedWords(document.name)) raise(`=${word}`, PLACE.name);
    const places = [
      [document.field, PLACE.field],
      [document.keywords, PLACE.keywords],
      [document.body, PLACE.body],
    ] as const;
    for (const [text, weight] of places) {
      const own = searchWords(text);
      for (const word of own) raise(word, weight);
      // Pairs of a whole text would be most of the index and change no rank.
      if (weight > PLACE.body) for (const pair of pairs(own)) raise(pair, weight);
    }
    return { weights, length: Math.max(meaningful.length, 1) };
  }
}
