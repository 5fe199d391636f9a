/** Letters that carry no combining mark in Unicode and so survive decomposition: đ, and the eth and African d typed for it. */
const STROKED_D = /[đðɖ]/g;
const MARKS = /\p{M}+/gu;

/**
 * Folds Vietnamese text for searching: lower case, tone marks and letter marks removed, đ as d.
 *
 * `fold('Đăng ký KHAI SINH')` is `'dang ky khai sinh'`. NFC and NFD spellings of a word fold to the same string;
 * folding twice changes nothing. The server's full-text index, the kiosk and the widgets all use this one function,
 * because neither NFD nor the full-text tokenizer folds đ.
 *
 * @param text any text; spaces and punctuation are kept (see `normaliseLine` for those)
 * @returns the folded text, in NFC
 */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '').replace(STROKED_D, 'd').normalize('NFC');
}
