/** Control and format characters that nobody types on purpose; tab and line ends are spaces and are handled apart. */
const INVISIBLE = /(?![\t\n\v\f\r\u0085])[\p{Cc}\p{Cf}]/gu;
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
const SPACES = /\s+/gu;
const SPACES_IN_LINE = /[^\S\n]+/gu;

/**
 * Tidies text that belongs on one line (a name, a title, a query): NFC, control and zero-width characters removed,
 * every run of white space made one space, ends trimmed.
 *
 * @param text text as typed, pasted or imported
 * @returns the text on one line; empty when nothing visible was given
 */
export function normaliseLine(text: string): string {
  return text.replace(LINE_END, ' ').replace(INVISIBLE, '').replace(SPACES, ' ').trim().normalize('NFC');
}

/**
 * Tidies text of several lines (the content of a feedback, a legal text): as {@link normaliseLine}, but line ends stay,
 * written as `\n`, with at most one empty line in a row.
 *
 * @param text text as typed, pasted or imported
 * @returns the text; empty when nothing visible was given
 */
export function normaliseText(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES_IN_LINE, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .normalize('NFC');
}
