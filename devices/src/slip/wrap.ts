/** Where a line may break; a no-break space is none. */
const spaces = /[^\S\u00a0]+/;

/**
 * Breaks text into lines no wider than `width`. Breaks between words; only a word that is wider than a whole
 * line is broken, and then between letters, marks staying with theirs.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.normalize('NFC').split(spaces).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, width, measure);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** The same number of lines, as even as they get: a title with one lone word below looks like a mistake. */
export function balance(text: string, width: number, measure: (text: string) => number): string[] {
  const lines = wrap(text, width, measure);
  if (lines.length < 2) return lines;
  let [narrow, wide] = [width / 2, width];
  for (let i = 0; i < 8; i++) {
    const middle = (narrow + wide) / 2;
    if (wrap(text, middle, measure).length > lines.length || widest(text, measure) > middle) narrow = middle;
    else wide = middle;
  }
  return wrap(text, wide, measure);
}

function widest(text: string, measure: (text: string) => number): number {
  return Math.max(...text.split(spaces).map(measure));
}

const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' });

function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of letters.segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
