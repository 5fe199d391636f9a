import { fold } from '@motcua/domain/text/fold';

export interface Segment {
  text: string;
  /** This piece is what was searched for. */
  hit: boolean;
}

/**
 * Cuts a name where the words of a query stand in it, with or without marks: `highlight('Khai sinh', 'sinh')` marks
 * `sinh`. Words count whole, so that `do` does not light up in `động`; only the last one, still being typed, may be the
 * beginning of one.
 */
export function highlight(name: string, query: string): Segment[] {
  const words = fold(query).match(/[\p{L}\p{N}.]+/gu) ?? [];
  const letters = [...name.normalize('NFC')];
  const folded: string[] = [];
  // A letter may fold to several (ligatures) or none; each folded unit remembers its letter.
  const origin: number[] = [];
  letters.forEach((letter, index) => {
    for (const unit of fold(letter)) {
      folded.push(unit);
      origin.push(index);
    }
  });
  const text = folded.join('');
  const hits = new Set<number>();
  for (const [index, word] of words.entries()) {
    const typing = index === words.length - 1;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) continue;
      if (!typing && /[\p{L}\p{N}]/u.test(text.charAt(at + word.length))) continue;
      for (let i = at; i < at + word.length; i++) hits.add(origin[i] ?? -1);
    }
  }
  const segments: Segment[] = [];
  letters.forEach((letter, index) => {
    const hit = hits.has(index);
    const last = segments.at(-1);
    if (last?.hit === hit) last.text += letter;
    else segments.push({ text: letter, hit });
  });
  return segments;
}
