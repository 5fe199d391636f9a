const told = new Set<string>();

/** Tells the page's developer once, in the console; never throws, never repeats itself. */
export function warnOnce(text: string): void {
  if (told.has(text)) return;
  told.add(text);
  // eslint-disable-next-line no-console -- the one place that speaks to the page's developer
  console.warn(`[motcua] ${text}`);
}
