import { possibleCodes, readProcedureCode } from '../code.ts';
import type { ReadQuery } from './read-query.ts';
import { readQuery } from './read-query.ts';
import type { IndexedDocument, SearchIndex } from './search-index.ts';

export interface SearchHit {
  code: string;
  /** Comparable within one answer only. */
  score: number;
}

export interface SearchAnswer {
  /** What the query may mean, the best first. */
  hits: SearchHit[];
  /** False where the query was not understood well enough to say "this is it". */
  confident: boolean;
}

const K1 = 1.2;
/** Official names are long where the case is rare: the plain case has the short name. */
const LENGTH_PENALTY = 0.7;
const COMMON = 1.18;
const LEVEL = { xa: 1.14, tinh: 1.07, huyen: 1.07, khac: 1, bo: 0.94 } as const;
const SPECIAL_CASE = 0.82;
/** A hit this far behind the best shares a word with the query and nothing else. */
const FAR_BEHIND = 0.2;
/** Share of the query's weight the best hit must explain, and of it what must stand in names rather than in texts. */
const CONFIDENT_SHARE = 0.6;
const IN_NAME = 0.2;

/**
 * Ranks the catalogue for what somebody typed: a code in any form first, else BM25 over names, fields and texts with
 * the official words for everyday ones, the plain and the common case before the special and the rare one.
 */
export function search(index: SearchIndex, text: string): SearchAnswer {
  const byCode = codeHits(index, text);
  if (byCode.length > 0) return { hits: byCode, confident: true };
  const query = readQuery(index, text);
  const scores = score(index, query);
  const asked = ` ${query.words.join(' ')} `;
  let best = -1;
  scores.forEach((_sum, id) => {
    const document = index.documents[id];
    if (!document || scores[id] === 0) return;
    scores[id] = (scores[id] ?? 0) * likelihood(document, asked);
    if ((scores[id] ?? 0) > (scores[best] ?? 0)) best = id;
  });
  if (best < 0) return { hits: [], confident: false };
  const least = (scores[best] ?? 0) * FAR_BEHIND;
  const hits = index.documents.flatMap((document, id) => {
    const sum = scores[id] ?? 0;
    return document && sum >= least ? [{ code: document.code, score: sum }] : [];
  });
  hits.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  return { hits, confident: explained(index, query, best) >= CONFIDENT_SHARE };
}

/** BM25 of every document, by id. */
function score(index: SearchIndex, query: ReadQuery): Float64Array {
  const scores = new Float64Array(index.documents.length);
  const perWord = (K1 * LENGTH_PENALTY) / index.meanLength;
  const base = K1 * (1 - LENGTH_PENALTY);
  const lengths = Float64Array.from(index.documents, (document) => base + perWord * (document?.length ?? 0));
  for (const { term, weight } of query.terms) {
    const posting = index.postings.get(term);
    if (!posting) continue;
    const worth = weight * rarity(index, posting.size) * (K1 + 1);
    for (const [id, at] of posting) {
      scores[id] = (scores[id] ?? 0) + (worth * at) / (at + (lengths[id] ?? 0));
    }
  }
  return scores;
}

function codeHits(index: SearchIndex, text: string): SearchHit[] {
  const written = readProcedureCode(text);
  if (!written) return [];
  return possibleCodes(written)
    .filter((code) => index.has(code))
    .map((code, at) => ({ code, score: 100 - at }));
}

function rarity(index: SearchIndex, documents: number): number {
  return Math.log(1 + (index.size - documents + 0.5) / (documents + 0.5));
}

/** How likely people mean this one at all, whatever they typed. */
function likelihood(document: IndexedDocument, asked: string): number {
  const level = Math.max(...document.levels.map((each) => LEVEL[each]), document.levels.length === 0 ? 1 : 0);
  const special = document.special.some((sign) => !asked.includes(` ${sign} `));
  return level * (document.common ? COMMON : 1) * (special ? SPECIAL_CASE : 1);
}

/** The share of what the query says, weighted by how rare its words are, that a document has in its name or nearby. */
function explained(index: SearchIndex, query: ReadQuery, id: number): number {
  let all = 0;
  let found = 0;
  for (const part of query.parts) {
    const uses = part.ways.map((way) => Math.min(...way.map((word) => index.postings.get(word)?.size ?? 0)));
    const worth = rarity(index, Math.max(...uses));
    all += worth;
    const here = part.ways.some((way) => {
      const present = way.filter((word) => (index.postings.get(word)?.get(id) ?? 0) >= IN_NAME);
      return present.length * 3 >= way.length * 2;
    });
    if (here) found += worth;
  }
  return all === 0 ? 0 : found / all;
}
