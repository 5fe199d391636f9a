import { Temporal } from 'temporal-polyfill';

/** What time it is; an argument everywhere, so that tests choose it. */
export type Clock = () => Temporal.Instant;

export const systemClock: Clock = () => Temporal.Now.instant();

/** The zone every deadline, opening hour and ticket series is counted in. */
export const zone = 'Asia/Ho_Chi_Minh';

/** `2026-11-22T15:00:00.000+07:00`, the way times are stored and sent. */
export function localTime(instant: Temporal.Instant): string {
  const ms = instant.epochMilliseconds;
  // One transaction asks several times within a millisecond, and the calendar's answer is costly.
  if (ms !== lastMs) {
    lastText = format(instant);
    lastMs = ms;
  }
  return lastText;
}

let lastMs = Number.NaN;
let lastText = '';

function format(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', fractionalSecondDigits: 3 });
}

/** The calendar day an instant falls on here, `2026-11-22`. */
export function localDay(instant: Temporal.Instant): string {
  return localTime(instant).slice(0, 10);
}
