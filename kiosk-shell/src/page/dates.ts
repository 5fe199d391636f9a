import type { Lang } from '@motcua/domain/text/localized';

/** Screens show the centre's time, whatever the machine's own zone is. */
const timeZone = 'Asia/Ho_Chi_Minh';

const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' });
const weekday = {
  vi: new Intl.DateTimeFormat('vi', { timeZone, weekday: 'long' }),
  en: new Intl.DateTimeFormat('en', { timeZone, weekday: 'long' }),
};

/** `15:00` */
export function timeText(at: Date | string): string {
  return time.format(new Date(at));
}

/** `thứ Ba, 24/11/2026`, `Tuesday, 24/11/2026` */
export function dateText(at: Date | string, lang: Lang): string {
  const name = weekday[lang].format(new Date(at));
  return `${lang === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name}, ${day.format(new Date(at))}`;
}
