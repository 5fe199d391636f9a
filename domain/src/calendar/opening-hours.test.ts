import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profile } from '../profiles/registry.ts';
import { workingCalendar } from './opening-hours.ts';

const hours = profile().openingHours.value;
const morning = { from: '07:30', to: '11:30' };

test('a weekday without sessions is no working day', () => {
  const calendar = workingCalendar(hours.filter(({ day }) => day !== 3));
  assert.deepEqual([...calendar.workingWeekdays], [1, 2, 4, 5]);
});

test('Saturday mornings open with the first session of Friday, unless the hours say otherwise', () => {
  assert.deepEqual(workingCalendar(hours).sessions[6], undefined);
  assert.deepEqual(workingCalendar(hours, { saturdayMornings: true }).sessions[6], [morning]);
  const own = { day: 6, sessions: [{ from: '08:00', to: '10:00' }] };
  assert.deepEqual(workingCalendar([...hours, own], { saturdayMornings: true }).sessions[6], own.sessions);
});

test('sessions are put in order', () => {
  const afternoon = { from: '13:30', to: '17:00' };
  const calendar = workingCalendar([{ day: 1, sessions: [afternoon, morning] }]);
  assert.deepEqual(calendar.sessions[1], [morning, afternoon]);
});
