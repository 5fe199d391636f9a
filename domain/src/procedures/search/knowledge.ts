import synonyms from './synonyms.json' with { type: 'json' };
import { PhraseBook } from './phrases.ts';
import { markedWords, searchWords } from './tokens.ts';

/** What an everyday phrase means in the words of official names. */
export interface Concept {
  id: string;
  /** Official phrases as words, each with its marks. */
  means: { words: string[]; marked: string[] }[];
}

/** What people call things, read once from `synonyms.json`. */
export interface Knowledge {
  concepts: PhraseBook<Concept>;
  /** Words around a question that say nothing about the procedure, with their marks: `là` is noise, `lá` is not. */
  noise: PhraseBook<true>;
  /** The same for a question typed without marks: only what can hardly be another word. */
  plainNoise: PhraseBook<true>;
  /** Words of official names that say nothing: "Thủ tục", "(thực hiện tại cấp tỉnh)". */
  officialNoise: PhraseBook<true>;
}

/** One row of a synonyms file, as `synonyms.json` has it. */
export interface ConceptRow {
  id: string;
  say: readonly string[];
  means: readonly string[];
  note?: string;
}

/**
 * The knowledge that comes with the software, with what a centre has added.
 *
 * @param added rows in the shape of `synonyms.json`
 */
export function readKnowledge(added: readonly ConceptRow[] = []): Knowledge {
  const concepts = new PhraseBook<Concept>();
  const rows: readonly ConceptRow[] = [...added, ...synonyms.concepts];
  for (const row of rows) {
    const means = row.means.map((text) => ({ words: searchWords(text), marked: markedWords(text) }));
    for (const phrase of row.say) concepts.add(phrase, { id: row.id, means });
  }
  const noise = new PhraseBook<true>(markedWords);
  const plainNoise = new PhraseBook<true>();
  for (const phrase of synonyms.noise) {
    noise.add(phrase, true);
    if (phrase.includes(' ')) plainNoise.add(phrase, true);
  }
  for (const phrase of synonyms.plainNoise) {
    noise.add(phrase, true);
    plainNoise.add(phrase, true);
  }
  const officialNoise = new PhraseBook<true>();
  for (const phrase of synonyms.officialNoise) officialNoise.add(phrase, true);
  return { concepts, noise, plainNoise, officialNoise };
}
