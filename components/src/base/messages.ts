import type { Lang, Localized } from '@motcua/domain/text/localized';

/** A sentence, or a function that makes one from its values. */
export type Message = string | ((...values: never[]) => string);

/**
 * The sentences of one element: Vietnamese complete, English as far as it goes. A sentence without an English one is
 * said in Vietnamese, so nobody ever reads a key.
 */
export function defineMessages<M extends Record<string, Message>>(
  vi: M,
  en: Partial<Widened<M>>,
): (lang: Lang) => Widened<M> {
  const tables = { vi: vi as Widened<M>, en: { ...vi, ...en } as Widened<M> };
  return (lang) => tables[lang];
}

/** What a translation must offer: the same keys, functions of the same values, any wording. */
export type Widened<M extends Record<string, Message>> = {
  [K in keyof M]: M[K] extends string ? string : M[K];
};

/** The name to show; Vietnamese where there is no English one. */
export function localized(text: Localized, lang: Lang): string {
  return lang === 'en' && text.en ? text.en : text.vi;
}
