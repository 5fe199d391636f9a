const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Compares two texts in Vietnamese dictionary order: letters a ă â b c d đ e ê … o ô ơ … u ư …, and between words
 * that differ only in tone: level, huyền, hỏi, ngã, sắc, nặng. Digits compare as numbers (`Phường 2` before
 * `Phường 10`). NFC and NFD spellings are equal.
 *
 * @returns below 0, 0 or above 0, as `Array.prototype.sort` wants it
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/**
 * Sorts items in Vietnamese dictionary order of one of their texts.
 *
 * @param items left unchanged
 * @param textOf the text of an item to sort by
 * @returns a new array; items with equal text keep their order
 */
export function sortVietnamese<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .sort((a, b) => collator.compare(a.text, b.text))
    .map(({ item }) => item);
}
