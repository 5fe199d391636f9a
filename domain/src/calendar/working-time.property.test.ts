import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { profile } from '../profiles/registry.ts';
import type { CalendarResult } from './calendar.ts';
import { workingCalendar } from './opening-hours.ts';
import { isWorkingDay, sessionsOf } from './working-day.ts';
import { addWorkingDays, addWorkingHours, nextWorkingMoment, workingTimeBetween } from './working-time.ts';

const hours = profile().openingHours.value;
const calendars = fc.constantFrom(workingCalendar(hours), workingCalendar(hours, { saturdayMornings: true }));
const first = Temporal.ZonedDateTime.from('2024-01-01T00:00[Asia/Ho_Chi_Minh]');
const minutes = fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }).map((count) => first.add({ minutes: count }));
// A fixed seed: the same slice every time; remove it to search further.
const runs = { numRuns: 200, seed: 84 };

function value<T>(result: CalendarResult<T>): T {
  assert.ok(result.ok);
  return result.value;
}

test('the time added is the time found between', () => {
  fc.assert(
    fc.property(calendars, minutes, fc.integer({ min: 0, max: 100 * 60 }), (calendar, at, count) => {
      const due = value(addWorkingHours(calendar, at, count / 60));
      assert.equal(value(workingTimeBetween(calendar, at, due)), count * 60);
    }),
    runs,
  );
});

test('adding hours in two parts gives the same moment, and more hours never end earlier', () => {
  fc.assert(
    fc.property(calendars, minutes, fc.nat(40), fc.integer({ min: 1, max: 40 }), (calendar, at, a, b) => {
      const half = value(addWorkingHours(calendar, at, a));
      const whole = value(addWorkingHours(calendar, at, a + b));
      assert.ok(value(addWorkingHours(calendar, half, b)).equals(whole));
      assert.ok(Temporal.ZonedDateTime.compare(half, whole) < 0);
    }),
    runs,
  );
});

test('the next working moment lies inside a session, is not earlier, and skips no working time', () => {
  fc.assert(
    fc.property(calendars, minutes, (calendar, at) => {
      const next = value(nextWorkingMoment(calendar, at));
      assert.ok(Temporal.ZonedDateTime.compare(next, at) >= 0);
      const inside = value(sessionsOf(calendar, next.toPlainDate())).some(
        ({ start, end }) =>
          Temporal.ZonedDateTime.compare(start, next) <= 0 && Temporal.ZonedDateTime.compare(next, end) < 0,
      );
      assert.ok(inside);
      assert.equal(value(workingTimeBetween(calendar, at, next)), 0);
    }),
    runs,
  );
});

test('n working days later lies on a working day with exactly n of them in between', () => {
  fc.assert(
    fc.property(calendars, minutes, fc.integer({ min: 1, max: 40 }), (calendar, at, days) => {
      const due = value(addWorkingDays(calendar, at, days)).toPlainDate();
      let counted = 0;
      let date = at.toPlainDate();
      while (Temporal.PlainDate.compare(date, due) < 0) {
        date = date.add({ days: 1 });
        if (value(isWorkingDay(calendar, date))) counted += 1;
      }
      assert.equal(counted, days);
      assert.equal(value(isWorkingDay(calendar, due)), true);
    }),
    runs,
  );
});

test('working time between is additive', () => {
  fc.assert(
    fc.property(calendars, minutes, fc.nat(20_000), fc.nat(20_000), (calendar, a, x, y) => {
      const b = a.add({ minutes: x });
      const c = b.add({ minutes: y });
      const part = value(workingTimeBetween(calendar, a, b)) + value(workingTimeBetween(calendar, b, c));
      assert.equal(part, value(workingTimeBetween(calendar, a, c)));
    }),
    { ...runs, numRuns: 100 },
  );
});
