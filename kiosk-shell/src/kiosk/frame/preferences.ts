import type { Lang } from '@motcua/domain/text/localized';
import { speak } from '../../page/screen.ts';

/** 100 %, 150 % and 200 % of the kiosk's base size (WCAG 1.4.4). */
export const textSizes = [1, 1.5, 2] as const;
export type TextSize = (typeof textSizes)[number];

/** How one person wants the screen; gone with the session. */
export interface Preferences {
  lang: Lang;
  textSize: TextSize;
  contrast: boolean;
}

export const usual: Preferences = { lang: 'vi', textSize: 1, contrast: false };

/** The next text size of the round. */
export function nextTextSize(size: TextSize): TextSize {
  return textSizes[(textSizes.indexOf(size) + 1) % textSizes.length] ?? 1;
}

/** Puts language and contrast on the page; the text size is the frame's own. */
export function applyPreferences({ lang, contrast }: Preferences): void {
  speak(lang);
  if (contrast) document.documentElement.dataset['theme'] = 'contrast';
  else delete document.documentElement.dataset['theme'];
}
