import type { OpeningHours } from '@motcua/domain/agencies/agency';
import type { Centre } from '@motcua/domain/centre/contract';
import type { PublishedProcedure, ServiceLevel } from '@motcua/domain/procedures/procedure';
import type { Lang } from '@motcua/domain/text/localized';
import { localized } from '../base/messages.ts';
import { localDate } from '../base/local-date.ts';
import type { PageWords } from './messages.ts';

type Method = PublishedProcedure['methods'][number];

/** The time limit in words. A unit the portal hides is said to be missing, never guessed. */
export function timeLimit(method: Method, t: PageWords): string {
  const { timeValue, timeUnit, timeText } = method;
  const n = timeValue?.toLocaleString('vi-VN') ?? '';
  if (n !== '') {
    if (timeUnit === 'working_day') return t.workingDays(n);
    if (timeUnit === 'calendar_day') return t.days(n);
    if (timeUnit === 'working_hour') return t.workingHours(n);
    if (timeUnit === 'hour') return t.hours(n);
    if (timeUnit === 'month') return t.months(n);
  }
  const text = timeText.trim();
  if (text === '' || /^[\d.,]+(?=$|\s*\()/.test(text)) return n === '' ? t.timeUnknown : t.unitMissing(n);
  return text;
}

/** The fee in words; a zero row is "no fee published", never free. */
export function fee(method: Method, t: PageWords): string {
  switch (method.feeKind) {
    case 'amount':
      return (
        method.feeLabel.trim() || method.amountsVnd.map((vnd) => t.money(vnd)).join(' – ') || t.feeUnknown
      );
    case 'free':
      return t.feeFree;
    case 'zero_row':
      return t.feeZeroRow;
    case 'not_published':
      return t.feeNotPublished;
    case 'unknown':
      return t.feeUnknown;
  }
}

/** The profile's own word for an online service level, or that it is not known. */
export function serviceLevelLabel(
  level: ServiceLevel | null,
  centre: Centre | undefined,
  lang: Lang,
  t: PageWords,
): string {
  if (!level) return t.serviceLevelUnknown;
  const known = centre?.profile.serviceLevels.find(({ id }) => id === level.level);
  return known ? localized(known.label, lang) : t.serviceLevelUnknown;
}

/** Opening hours with days of the same sessions drawn together: `Thứ Hai đến Thứ Sáu: 07:30–11:30, 13:30–17:00`. */
export function hoursLines(hours: OpeningHours, t: PageWords): string[] {
  const names = t.weekdays.split(',');
  const lines: { from: number; to: number; text: string }[] = [];
  for (const { day, sessions } of [...hours].sort((a, b) => a.day - b.day)) {
    if (sessions.length === 0) continue;
    const text = sessions.map(({ from, to }) => `${from}–${to}`).join(', ');
    const last = lines.at(-1);
    if (last?.text === text && last.to === day - 1) last.to = day;
    else lines.push({ from: day, to: day, text });
  }
  return lines.map(({ from, to, text }) => {
    const first = names[from - 1] ?? '';
    const last = names[to - 1] ?? '';
    return `${from === to ? first : t.dayRange(first, last)}: ${text}`;
  });
}

/** Decision number with its date where both are known. */
export function decision(procedure: PublishedProcedure, t: PageWords): string {
  const { decisionNo, decisionDate } = procedure;
  return decisionNo && decisionDate ? t.decisionOf(decisionNo, localDate(decisionDate)) : decisionNo;
}

/** Where it is filed online: the service's own address (TB-7.1), else the profile's portal, else the record's page. */
export function onlineAddress(procedure: PublishedProcedure, centre: Centre | undefined): URL | null {
  for (const text of [procedure.serviceLevel?.targetUrl, centre?.profile.citizenUrl, procedure.portalUrl]) {
    const url = text ? webAddress(text) : null;
    if (url) return url;
  }
  return null;
}

/** A web address that is safe to follow, also where it was written without `https://`. */
export function webAddress(text: string): URL | null {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
