import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { profile } from '../profiles/registry.ts';
import { countedFrom, dueAt } from './deadline.ts';
import type { Limit } from './deadline.ts';
import { workingCalendar } from './opening-hours.ts';

const calendar = workingCalendar(profile().openingHours.value);
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Ho_Chi_Minh');
const local = (result: ReturnType<typeof dueAt>) =>
  result.ok ? result.value.toPlainDateTime().toString({ smallestUnit: 'minute' }) : result.error.year;

test('where a clock starts for something that came after hours, at noon, and in a session', () => {
  const table: [Limit['start'], string, string][] = [
    ['as_received', '2026-11-20T18:00', '2026-11-20T18:00'],
    ['next_working_moment', '2026-11-20T18:00', '2026-11-23T07:30'],
    ['next_session', '2026-11-20T18:00', '2026-11-23T07:30'],
    ['next_session', '2026-11-20T12:00', '2026-11-20T13:30'],
    ['next_session', '2026-11-20T09:40', '2026-11-20T09:40'],
    ['next_working_moment', '2026-11-20T09:40', '2026-11-20T09:40'],
  ];
  for (const [start, from, to] of table)
    assert.equal(local(countedFrom(calendar, at(from), start)), to, start);
});

test('the start rule moves a period in days by a day, and one in hours not at all', () => {
  const friday = at('2026-11-20T18:00');
  const days = { value: 1, unit: 'working_day' } as const;
  assert.equal(local(dueAt(calendar, friday, { ...days, start: 'as_received' })), '2026-11-23T17:00');
  assert.equal(local(dueAt(calendar, friday, { ...days, start: 'next_session' })), '2026-11-25T17:00');
  const hours = { value: 4, unit: 'working_hour' } as const;
  assert.equal(local(dueAt(calendar, friday, { ...hours, start: 'as_received' })), '2026-11-23T11:30');
  assert.equal(local(dueAt(calendar, friday, { ...hours, start: 'next_session' })), '2026-11-23T11:30');
});

test('a limit that reaches a year without holidays says which', () => {
  const limit = { value: 10, unit: 'calendar_day', start: 'next_working_moment' } as const;
  assert.equal(local(dueAt(calendar, at('2027-12-28T10:00'), limit)), 2028);
  assert.equal(local(dueAt(calendar, at('2027-12-31T18:00'), limit)), 2028);
});
