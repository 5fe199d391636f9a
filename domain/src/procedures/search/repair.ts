import type { SearchIndex } from './search-index.ts';

/** How many words of the index a prefix may stand for. */
const MOST_COMPLETIONS = 12;
/** Below this a changed letter makes another word rather than an error. */
const SHORTEST_REPAIRED = 5;

/**
 * Reads Telex or VNI keys that were typed without an input method: `ddaang` and `d9a8ng` are `dang`.
 *
 * @returns the folded word, the same where there is nothing to read
 */
export function readTypedKeys(word: string): string {
  const letters = /[a-z]/.test(word) ? word.replace(/\d/g, '') : word;
  return letters
    .replace(/dd/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/(?<=[auo])w/g, '')
    .replace(/w/g, 'u')
    .replace(/(?<=[aeiouy][a-z]{0,3})[sfrxj](?=[a-z]{0,2}$)/, '');
}

/**
 * Words of the index that an unfinished one may become: those that the index knows right after the word before it, else
 * the shortest ones.
 *
 * @param before the word before it, if there is one
 */
export function completions(index: SearchIndex, start: string, before: string | undefined): string[] {
  const words = index.vocabulary;
  const found: string[] = [];
  for (let at = lowerBound(words, start); at < words.length && (words[at] ?? '').startsWith(start); at++) {
    found.push(words[at] ?? '');
  }
  const uses = (word: string) => index.postings.get(`${before ?? ''} ${word}`)?.size ?? 0;
  const after =
    before === undefined ? [] : found.filter((word) => uses(word) > 0).sort((a, b) => uses(b) - uses(a));
  if (after.length > 0) return after.slice(0, MOST_COMPLETIONS);
  return start.length === 1 ? [] : found.sort((a, b) => a.length - b.length).slice(0, MOST_COMPLETIONS);
}

/**
 * What a word that no document has was meant to be: first as keys of an input method, then by one wrong, missing,
 * doubled or swapped letter. The one that more documents have wins.
 *
 * @returns null where nothing is near
 */
export function repair(index: SearchIndex, word: string): string | null {
  const typed = readTypedKeys(word);
  if (typed !== word && index.postings.has(typed)) return typed;
  if (word.length < SHORTEST_REPAIRED) return null;
  let best: string | null = null;
  let uses = 0;
  for (const candidate of index.vocabulary) {
    if (Math.abs(candidate.length - word.length) > 1 || candidate.length < 3) continue;
    const used = index.postings.get(candidate)?.size ?? 0;
    if (used > uses && oneEditApart(candidate, word)) {
      best = candidate;
      uses = used;
    }
  }
  return best;
}

function oneEditApart(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB.slice(1)) return true;
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

function lowerBound(words: readonly string[], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
