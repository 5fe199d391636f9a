import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { profile } from '../profiles/registry.ts';
import { holidayName, nationalHolidays } from './holidays.ts';
import { workingCalendar } from './opening-hours.ts';
import { isWorkingDay, sessionsOf } from './working-day.ts';

const hours = profile().openingHours.value;
const calendar = workingCalendar(hours);
const saturdays = workingCalendar(hours, { saturdayMornings: true });
const worked = (day: string) => isWorkingDay(calendar, Temporal.PlainDate.from(day));
const open = (day: string, of = calendar) => {
  const sessions = sessionsOf(of, Temporal.PlainDate.from(day));
  assert.ok(sessions.ok);
  return sessions.value.map(({ start, end }) => `${start.toPlainTime()}-${end.toPlainTime()}`).join(' ');
};

test('days of the civil service, one by one', () => {
  const table: [string, boolean][] = [
    ['2024-04-29', false], // swapped for Saturday 4 May
    ['2024-05-04', true],
    ['2025-01-31', false], // Tết
    ['2025-02-03', true],
    ['2025-04-26', true], // Saturday worked for 2 May
    ['2025-05-02', false],
    ['2026-01-02', false],
    ['2026-01-10', true],
    ['2026-02-13', true],
    ['2026-02-16', false],
    ['2026-02-20', false],
    ['2026-02-23', true],
    ['2026-04-26', false],
    ['2026-04-27', false], // makes up for the Sunday
    ['2026-08-22', true],
    ['2026-08-31', false],
    ['2026-11-22', false], // Sunday
    ['2026-11-23', true], // the proposed swap is not in the data
    ['2026-11-24', false], // Vietnamese Culture Day
    ['2026-11-25', true],
    ['2027-01-01', false],
    ['2027-05-03', false],
    ['2027-12-31', true],
  ];
  for (const [day, value] of table) assert.deepEqual(worked(day), { ok: true, value }, day);
});

test('a year whose days off are unknown is an error that says what to add', () => {
  for (const day of ['2023-12-29', '2028-01-03']) {
    const result = worked(day);
    assert.ok(!result.ok);
    assert.equal(result.error.kind, 'missing-holidays');
    assert.equal(result.error.year, Number(day.slice(0, 4)));
    assert.match(result.error.message, new RegExp(day.slice(0, 4)));
    assert.equal(sessionsOf(calendar, Temporal.PlainDate.from(day)).ok, false);
  }
});

test('sessions: a weekday, a rest day, a day off, a swapped Saturday', () => {
  assert.equal(open('2026-11-23'), '07:30:00-11:30:00 13:30:00-17:00:00');
  assert.equal(open('2026-11-21'), '');
  assert.equal(open('2026-11-24'), '');
  assert.equal(open('2026-08-22'), '07:30:00-11:30:00 13:30:00-17:00:00');
});

test('a Saturday morning is opening time but no working day', () => {
  assert.equal(open('2026-11-21', saturdays), '07:30:00-11:30:00');
  assert.deepEqual(isWorkingDay(saturdays, Temporal.PlainDate.from('2026-11-21')), {
    ok: true,
    value: false,
  });
  assert.equal(open('2026-02-14', saturdays), '', 'closed on a Saturday of the announced Tết block');
  assert.equal(open('2027-05-01', saturdays), '', 'closed on a holiday that falls on Saturday');
  assert.equal(
    open('2026-08-22', saturdays),
    '07:30:00-11:30:00 13:30:00-17:00:00',
    'a swapped day is whole',
  );
});

test('every day off has a name, and every swap moves work from a weekday to a weekend day', () => {
  for (const day of nationalHolidays.daysOff) {
    assert.ok(holidayName(Temporal.PlainDate.from(day))?.vi, day);
    assert.ok(nationalHolidays.years.includes(Number(day.slice(0, 4))), day);
    assert.ok(Temporal.PlainDate.from(day).dayOfWeek <= 6, day);
  }
  for (const { date, insteadOf } of nationalHolidays.swapped.values()) {
    assert.ok(Temporal.PlainDate.from(date).dayOfWeek > 5, date);
    assert.ok(Temporal.PlainDate.from(insteadOf).dayOfWeek < 6, insteadOf);
    assert.ok(nationalHolidays.daysOff.has(insteadOf), insteadOf);
  }
});

test('each year has its eleven statutory days, on weekdays or made up for', () => {
  // 1/1; Tết 5; Hùng Kings 1; 30/4; 1/5; National Day 2 = 11, and Culture Day from 2026 (BLLĐ art. 112).
  const weekdays = (year: number) =>
    [...nationalHolidays.daysOff].filter(
      (day) => day.startsWith(`${year}-`) && Temporal.PlainDate.from(day).dayOfWeek < 6,
    ).length;
  const swaps = (year: number) =>
    [...nationalHolidays.swapped.keys()].filter((day) => day.startsWith(`${year}-`)).length;
  assert.deepEqual(
    nationalHolidays.years.map((year) => weekdays(year) - swaps(year)),
    [11, 11, 12, 12],
  );
});
