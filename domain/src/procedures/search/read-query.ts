import type { Concept } from './knowledge.ts';
import { completions, repair } from './repair.ts';
import type { SearchIndex } from './search-index.ts';
import { markedWords, pairs, searchWords } from './tokens.ts';

/** A term to look for and how much it counts. */
export interface WeightedTerm {
  term: string;
  weight: number;
}

/** A word or known phrase of the query: any one of its `ways` being in a document means that it was understood there. */
export interface QueryPart {
  ways: string[][];
}

/** A query as the ranking uses it. */
export interface ReadQuery {
  terms: WeightedTerm[];
  parts: QueryPart[];
  /** The words that carry meaning, for what the query itself says of special cases. */
  words: string[];
}

/** How much a term counts by how it came to be there. */
const WEIGHT = {
  said: 1,
  meant: 1,
  saidOfConcept: 0.35,
  pair: 0.8,
  marked: 0.35,
  completion: 0.5,
  noise: 0.06,
} as const;
/** A question pasted whole; what comes after adds nothing. */
const MOST_WORDS = 60;
/** The beginning of a syllable, even where an abbreviation is written so too. */
const CONSONANTS = /^[b-df-hj-np-tv-xz]+$/;
const HAS_MARKS = /[^\p{ASCII}]/u;

/**
 * Reads what somebody typed: sets noise aside, repairs typing errors, completes the last word, and puts the official
 * words beside the everyday ones.
 */
export function readQuery(index: SearchIndex, text: string): ReadQuery {
  const words = searchWords(text).slice(0, MOST_WORDS);
  const repaired = words.map((_word, at) => understood(index, words, at));
  const concepts = index.knowledge.concepts.find(repaired);
  const covered = new Set(concepts.flatMap(({ from, to }) => range(from, to)));
  const marked = markedWords(text).slice(0, MOST_WORDS);
  const hasMarks = HAS_MARKS.test(text);
  const noiseFound = hasMarks ? index.knowledge.noise.find(marked) : index.knowledge.plainNoise.find(words);
  const noise = new Set(
    noiseFound.flatMap(({ from, to }) => range(from, to)).filter((at) => !covered.has(at)),
  );
  // A query of nothing but noise words is taken at its word.
  const onlyNoise = noise.size === repaired.length;
  const terms = new Map<string, number>();
  const raise = (term: string, weight: number) => {
    if (index.postings.has(term) && (terms.get(term) ?? 0) < weight) terms.set(term, weight);
  };

  repaired.forEach((word, at) => {
    const weight = covered.has(at)
      ? WEIGHT.saidOfConcept
      : noise.has(at) && !onlyNoise
        ? WEIGHT.noise
        : WEIGHT.said;
    // Alone it says nothing and stands nearly everywhere; beside its neighbour it may be part of a name.
    if (weight !== WEIGHT.noise) raise(word, weight);
    const next = repaired[at + 1];
    if (next !== undefined && !(noise.has(at) && noise.has(at + 1)))
      raise(`${word} ${next}`, weight * WEIGHT.pair);
  });
  const open = covered.has(repaired.length - 1) ? [] : unfinished(index, repaired);
  for (const word of open) {
    raise(word, WEIGHT.completion);
    raise(`${repaired.at(-2) ?? ''} ${word}`, WEIGHT.completion * WEIGHT.pair);
  }
  for (const { meaning } of concepts) addMeaning(meaning, raise);
  if (hasMarks) {
    marked.forEach((word, at) => {
      if (!noise.has(at)) raise(`=${word}`, WEIGHT.marked);
    });
  }
  const parts: QueryPart[] = [
    ...repaired.flatMap((word, at) => {
      if (covered.has(at) || (noise.has(at) && !onlyNoise)) return [];
      return [{ ways: [[word], ...(at === repaired.length - 1 ? open.map((full) => [full]) : [])] }];
    }),
    ...concepts.map(({ from, to, meaning }) => ({
      ways: [repaired.slice(from, to), ...meaning.means.map((phrase) => phrase.words)],
    })),
  ];
  return {
    terms: [...terms].map(([term, weight]) => ({ term, weight })),
    parts,
    words: [
      ...repaired,
      ...concepts.flatMap(({ meaning }) => meaning.means.flatMap((phrase) => phrase.words)),
    ],
  };
}

function addMeaning(concept: Concept, raise: (term: string, weight: number) => void): void {
  for (const phrase of concept.means) {
    for (const word of phrase.words) raise(word, WEIGHT.meant);
    for (const pair of pairs(phrase.words)) raise(pair, WEIGHT.meant * WEIGHT.pair);
    for (const word of phrase.marked) raise(`=${word}`, WEIGHT.meant * WEIGHT.marked);
  }
}

/** What the last word may become; empty where it is a word already. */
function unfinished(index: SearchIndex, words: readonly string[]): string[] {
  const last = words.at(-1);
  const isWord = last === undefined || (index.postings.has(last) && !CONSONANTS.test(last));
  return isWord ? [] : completions(index, last, words.at(-2));
}

function understood(index: SearchIndex, words: readonly string[], at: number): string {
  const word = words[at] ?? '';
  if (index.postings.has(word) || index.knowledge.concepts.knows(word) || /^\d+$/.test(word)) return word;
  if (at === words.length - 1 && completions(index, word, words[at - 1]).length > 0) return word;
  return repair(index, word) ?? word;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_none, step) => from + step);
}
