import { splitTone, withTone, type Tone } from './tone.ts';

const TONE_KEYS: Readonly<Record<string, Tone>> = {
  s: 'acute',
  f: 'grave',
  r: 'hook',
  x: 'tilde',
  j: 'dot',
  z: 'level',
};
const LAST_WORD = /[\p{L}\p{M}]*$/u;
/** Vowels, with at most a legal final after them: what a second a, e, o or a w may still change. */
const OPEN_TO_CHANGE = /([aăâeêioôơuưy]+)(?:ch|nh|ng|[cmnpt])?$/iu;
const DOUBLED: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HOOKED: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };

/** Gives `replacement` the case of the letter it stands for. */
function inCaseOf(letter: string, replacement: string): string {
  return letter === letter.toUpperCase() ? replacement.toUpperCase() : replacement;
}

function replaceAt(text: string, index: number, replacement: string): string {
  return text.slice(0, index) + inCaseOf(text.charAt(index), replacement) + text.slice(index + 1);
}

/** aa, ee, oo: the circumflex; a third press takes it back and types the letter. Null: the key is just a letter. */
function double(plain: string, key: string): string | null {
  const shaped = DOUBLED[key];
  if (shaped === undefined) return null;
  const vowels = OPEN_TO_CHANGE.exec(plain);
  if (!vowels) return null;
  const group = (vowels[1] ?? '').toLowerCase();
  const undone = plain.toLowerCase().lastIndexOf(shaped);
  if (group.endsWith(shaped) && plain.length === undone + 1) return replaceAt(plain, undone, key) + key;
  const at = group.lastIndexOf(key);
  return at < 0 ? null : replaceAt(plain, vowels.index + at, shaped);
}

/** w: ă, ơ, ư, and ươ at once; pressed again it is a letter. */
function hook(plain: string): string | null {
  const vowels = OPEN_TO_CHANGE.exec(plain);
  if (!vowels) return null;
  const group = (vowels[1] ?? '').toLowerCase();
  const both = group.lastIndexOf('uo');
  if (both >= 0 && !(both === 0 && /q$/i.test(plain.slice(0, vowels.index)))) {
    return replaceAt(replaceAt(plain, vowels.index + both, 'ư'), vowels.index + both + 1, 'ơ');
  }
  for (const letter of ['a', 'o', 'u']) {
    const at = group.lastIndexOf(letter);
    // In ua the u takes the horn (mưa), in oa the a takes the breve (hoặc).
    const target =
      letter === 'a' && group.includes('ua') && !/q$/i.test(plain.slice(0, vowels.index)) ? at - 1 : at;
    if (at >= 0) return replaceAt(plain, vowels.index + target, HOOKED[group.charAt(target)] ?? letter);
  }
  return null;
}

function typeIntoWord(word: string, key: string): string {
  const letter = key.toLowerCase();
  const { plain, tone } = splitTone(word);
  const toneKey = TONE_KEYS[letter];
  if (toneKey !== undefined && OPEN_TO_CHANGE.test(plain)) {
    if (toneKey === tone && tone !== 'level') return plain + key;
    if (toneKey !== 'level' || tone !== 'level') return withTone(plain, toneKey);
  }
  if (letter === 'd') {
    if (/^đ$/i.test(plain)) return inCaseOf(plain, 'd') + key;
    if (/^d[^d]*$/i.test(plain)) return withTone(replaceAt(plain, 0, 'đ'), tone);
  }
  const changed = letter === 'w' ? hook(plain) : double(plain, letter);
  return withTone(changed ?? plain + key, tone);
}

/**
 * What a key adds under Telex: `typeTelex('khai sin', 'h')` is `khai sinh`, `typeTelex('hoa', 'f')` is `hòa`.
 * Marks may be typed anywhere in the word (`duocwj` is `được`); the tone moves to its place as the word grows; a mark
 * typed twice is undone and the letter stays.
 *
 * @param before the text before the caret
 * @param key one character
 * @returns the new text before the caret, NFC
 */
export function typeTelex(before: string, key: string): string {
  if (!/^[a-z]$/i.test(key)) return before + key;
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  return (before.slice(0, before.length - word.length) + typeIntoWord(word, key)).normalize('NFC');
}

/**
 * Puts a tone on the last word before the caret, as the tone keys of the on-screen keyboard do; the same tone twice
 * takes it away.
 *
 * @returns the new text before the caret, NFC
 */
export function typeTone(before: string, tone: Tone): string {
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const next = splitTone(word).tone === tone ? 'level' : tone;
  return (before.slice(0, before.length - word.length) + withTone(word, next)).normalize('NFC');
}
