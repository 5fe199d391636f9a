import type { OpeningHours } from '@motcua/domain/agencies/agency';

const timeZone = 'Asia/Ho_Chi_Minh';
const weekday = new Intl.DateTimeFormat('en', { timeZone, weekday: 'short' });
const order = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The sessions of the centre's own today; none when it is closed. */
export function sessionsToday(hours: OpeningHours, now: string): OpeningHours[number]['sessions'] {
  const day = order.indexOf(weekday.format(new Date(now))) + 1;
  return hours.find((each) => each.day === day)?.sessions ?? [];
}
