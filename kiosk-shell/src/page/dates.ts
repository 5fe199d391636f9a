import type { Lang } from '@motcua/domain/text/localized';

/** Screens show the centre's time, whatever the machine's own zone is. */
const timeZone = 'Asia/Ho_Chi_Minh';

const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' });
const weekday = new Intl.DateTimeFormat('en', { timeZone, weekday: 'long' });
/** As people write them inside a line; the browser's own list begins each with a capital. */
const weekdayVi: Readonly<Record<string, string>> = {
  Monday: 'thứ Hai',
  Tuesday: 'thứ Ba',
  Wednesday: 'thứ Tư',
  Thursday: 'thứ Năm',
  Friday: 'thứ Sáu',
  Saturday: 'thứ Bảy',
  Sunday: 'Chủ nhật',
};

/** `15:00` */
export function timeText(at: Date | string): string {
  return time.format(new Date(at));
}

/** `thứ Ba, 24/11/2026`, `Tuesday, 24/11/2026` */
export function dateText(at: Date | string, lang: Lang): string {
  const name = weekday.format(new Date(at));
  return `${lang === 'vi' ? weekdayVi[name] : name}, ${day.format(new Date(at))}`;
}
