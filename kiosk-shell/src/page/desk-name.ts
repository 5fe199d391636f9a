import type { Centre } from '@motcua/domain/centre/contract';
import type { Lang } from '@motcua/domain/text/localized';

/** Whose desk this is: in Vietnamese the official name the profile gives it, in English the centre's English name. */
export function deskName(centre: Centre | null | undefined, lang: Lang): string {
  if (!centre) return '';
  return lang === 'en' && centre.name.en ? centre.name.en : centre.oneStopName;
}
