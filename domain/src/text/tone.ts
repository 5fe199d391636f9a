/** The five tone marks of Vietnamese as combining characters, and the level tone as no mark. */
export const tones = {
  level: '',
  grave: '\u0300',
  hook: '\u0309',
  tilde: '\u0303',
  acute: '\u0301',
  dot: '\u0323',
} as const;
export type Tone = keyof typeof tones;

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** The last syllable of a text: initial consonants (with qu, gi), vowels, final consonants. */
const LAST_SYLLABLE =
  /(qu|gi(?=[aăâeêioôơuưy])|[bcdđghklmnpqrstvx]*)([aăâeêioôơuưy]+)([bcdđghklmnpqrstvx]*)$/iu;
/** The last vowel with a mark of its own: in ươ it is the ơ that carries the tone. */
const LAST_SHAPED = /[ăâêôơư](?!.*[ăâêôơư])/iu;

/** A word without its tone, and the tone it had. Letter marks (ă, ô, ư) stay. */
export function splitTone(word: string): { plain: string; tone: Tone } {
  const marks = word.normalize('NFD');
  const mark = marks.match(TONE_MARKS)?.at(-1) ?? '';
  const tone = (Object.keys(tones) as Tone[]).find((name) => tones[name] === mark) ?? 'level';
  return { plain: marks.replace(TONE_MARKS, '').normalize('NFC'), tone };
}

/** Where in a toneless word the tone mark stands, as a letter index, or -1 when nothing there can carry it. */
function toneIndex(plain: string): number {
  const syllable = LAST_SYLLABLE.exec(plain);
  if (!syllable) return -1;
  const [, initial = '', vowels = '', final = ''] = syllable;
  const start = syllable.index + initial.length;
  const shaped = vowels.search(LAST_SHAPED);
  if (shaped >= 0) return start + shaped;
  if (final !== '') return start + vowels.length - 1;
  // Open syllables: hòa, thủy, mía; three vowels carry it in the middle: ngoài, khuỷu.
  return start + (vowels.length >= 3 ? 1 : 0);
}

/**
 * Puts a tone on the last syllable of a word, in the place Vietnamese spelling wants it (`hoa` + grave = `hòa`,
 * `hoan` + grave = `hoàn`), replacing the tone it had.
 *
 * @returns the word in NFC; unchanged when it has no vowel to carry a tone
 */
export function withTone(word: string, tone: Tone): string {
  const { plain } = splitTone(word);
  const index = toneIndex(plain);
  if (index < 0) return word.normalize('NFC');
  return (plain.slice(0, index + 1) + tones[tone] + plain.slice(index + 1)).normalize('NFC');
}
