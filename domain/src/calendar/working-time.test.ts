import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { profile } from '../profiles/registry.ts';
import type { CalendarResult } from './calendar.ts';
import { addHolidays, nationalHolidays } from './holidays.ts';
import { workingCalendar } from './opening-hours.ts';
import {
  addCalendarDays,
  addWorkingDays,
  addWorkingHours,
  nextWorkingMoment,
  nextWorkingSession,
  workingTimeBetween,
} from './working-time.ts';

const hours = profile().openingHours.value;
const calendar = workingCalendar(hours);
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Ho_Chi_Minh');
const local = (result: CalendarResult<Temporal.ZonedDateTime>) =>
  result.ok ? result.value.toPlainDateTime().toString({ smallestUnit: 'minute' }) : result.error;

test('the next working moment', () => {
  const table: [string, string][] = [
    ['2026-11-23T07:29', '2026-11-23T07:30'],
    ['2026-11-23T07:30', '2026-11-23T07:30'],
    ['2026-11-23T11:29', '2026-11-23T11:29'],
    ['2026-11-23T11:30', '2026-11-23T13:30'],
    ['2026-11-23T12:00', '2026-11-23T13:30'],
    ['2026-11-23T17:00', '2026-11-25T07:30'], // over Culture Day
    ['2026-02-13T18:00', '2026-02-23T07:30'], // over Tết
    ['2026-08-21T20:00', '2026-08-22T07:30'], // into a swapped Saturday
    ['2026-12-31T17:30', '2027-01-04T07:30'], // over the year's end
  ];
  for (const [from, to] of table) assert.equal(local(nextWorkingMoment(calendar, at(from))), to, from);
});

test('the next session is a later one even inside office hours', () => {
  const start = (from: string) => {
    const session = nextWorkingSession(calendar, at(from));
    return local(session.ok ? { ok: true, value: session.value.start } : session);
  };
  assert.equal(start('2026-11-23T08:00'), '2026-11-23T13:30');
  assert.equal(start('2026-11-23T07:30'), '2026-11-23T07:30');
  assert.equal(start('2026-11-23T12:00'), '2026-11-23T13:30');
  assert.equal(start('2026-11-23T14:00'), '2026-11-25T07:30');
});

test('working hours run through sessions only', () => {
  const table: [string, number, string][] = [
    ['2026-11-25T08:00', 8, '2026-11-26T08:30'],
    ['2026-11-25T07:30', 7.5, '2026-11-25T17:00'],
    ['2026-11-25T07:30', 4, '2026-11-25T11:30'],
    ['2026-11-25T22:15', 8, '2026-11-27T08:00'],
    ['2026-11-23T16:00', 8, '2026-11-25T16:30'],
    ['2026-02-13T16:30', 1, '2026-02-23T08:00'],
    ['2026-11-25T12:00', 0, '2026-11-25T13:30'],
  ];
  for (const [from, count, to] of table) {
    assert.equal(local(addWorkingHours(calendar, at(from), count)), to, `${from} + ${count} h`);
  }
});

test('working days count from the day after and end with office hours', () => {
  const table: [string, number, string][] = [
    ['2026-11-20T09:00', 1, '2026-11-23T17:00'],
    ['2026-11-20T09:00', 2, '2026-11-25T17:00'],
    ['2026-11-22T23:00', 1, '2026-11-23T17:00'],
    ['2026-02-12T10:00', 2, '2026-02-23T17:00'],
    ['2026-08-20T10:00', 2, '2026-08-22T17:00'], // the swapped Saturday counts
    ['2026-08-28T10:00', 1, '2026-09-03T17:00'],
    ['2026-12-30T10:00', 2, '2027-01-04T17:00'],
    ['2025-01-24T10:00', 5, '2025-02-07T17:00'],
    ['2026-11-22T09:00', 0, '2026-11-23T17:00'],
  ];
  for (const [from, count, to] of table) {
    assert.equal(local(addWorkingDays(calendar, at(from), count)), to, `${from} + ${count} wd`);
  }
});

test('calendar days end on a working day', () => {
  assert.equal(local(addCalendarDays(calendar, at('2026-11-20T09:00'), 3)), '2026-11-23T17:00');
  assert.equal(local(addCalendarDays(calendar, at('2026-11-19T09:00'), 3)), '2026-11-23T17:00');
  assert.equal(local(addCalendarDays(calendar, at('2026-11-21T09:00'), 3)), '2026-11-25T17:00');
});

test('Saturday mornings make working hours run, but are no working day', () => {
  const open = workingCalendar(hours, { saturdayMornings: true });
  assert.equal(local(addWorkingHours(open, at('2026-11-20T16:00'), 2)), '2026-11-21T08:30');
  assert.equal(local(addWorkingDays(open, at('2026-11-20T09:00'), 1)), '2026-11-23T17:00');
});

test('a moment of another zone is read in the centre’s zone', () => {
  const utc = Temporal.ZonedDateTime.from('2026-11-25T01:00[UTC]');
  assert.equal(local(addWorkingHours(calendar, utc, 1)), '2026-11-25T09:00');
  assert.equal(local(nextWorkingMoment(calendar, utc)), '2026-11-25T08:00');
});

test('a period that reaches an unknown year fails, and works once the year is added', () => {
  const far = addWorkingDays(calendar, at('2027-12-30T10:00'), 3);
  assert.ok(!far.ok);
  assert.equal(far.error.year, 2028);
  const known = addHolidays(nationalHolidays, { years: [2028], daysOff: ['2028-01-03'] });
  const extended = workingCalendar(hours, { holidays: known });
  assert.equal(local(addWorkingDays(extended, at('2027-12-30T10:00'), 3)), '2028-01-05T17:00');
  assert.equal(workingTimeBetween(calendar, at('2027-12-30T10:00'), at('2028-01-05T10:00')).ok, false);
});

test('a swap decided late is an addition', () => {
  const swapped = [{ date: '2026-11-28', insteadOf: '2026-11-23' }];
  const late = workingCalendar(hours, { holidays: addHolidays(nationalHolidays, { swapped }) });
  assert.equal(local(nextWorkingMoment(late, at('2026-11-21T10:00'))), '2026-11-25T07:30');
  assert.equal(local(addWorkingDays(late, at('2026-11-26T10:00'), 2)), '2026-11-28T17:00');
});

test('working time between two moments, forwards and backwards', () => {
  const between = (from: string, to: string) => workingTimeBetween(calendar, at(from), at(to));
  assert.deepEqual(between('2026-11-23T08:00', '2026-11-23T14:00'), { ok: true, value: 4 * 3600 });
  assert.deepEqual(between('2026-11-20T16:30', '2026-11-25T08:00'), { ok: true, value: 8.5 * 3600 });
  assert.deepEqual(between('2026-11-25T08:00', '2026-11-20T16:30'), { ok: true, value: -8.5 * 3600 });
  assert.deepEqual(between('2026-11-21T08:00', '2026-11-22T20:00'), { ok: true, value: 0 });
});

test('a negative or broken amount is refused', () => {
  assert.throws(() => addWorkingHours(calendar, at('2026-11-23T08:00'), -1), RangeError);
  assert.throws(() => addWorkingHours(calendar, at('2026-11-23T08:00'), Number.NaN), RangeError);
  assert.throws(() => addWorkingDays(calendar, at('2026-11-23T08:00'), 1.5), RangeError);
});
