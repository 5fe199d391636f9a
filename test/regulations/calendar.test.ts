import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueAt, countedFrom } from '@motcua/domain/calendar/deadline';
import { workingCalendar } from '@motcua/domain/calendar/opening-hours';
import type { ProvinceProfile, TimeLimit } from '@motcua/domain/profiles/profile';
import { reportDueOn } from '@motcua/domain/profiles/report-due';
import { feedbackLimit, intakeLimit, publicationLimit } from '@motcua/domain/profiles/time-limits';
import { Temporal } from 'temporal-polyfill';
import { hn, nd, qn, nt, tb } from './clause.ts';

// 20/11/2026 is a Friday, 24/11/2026 a day off; sessions 07:30-11:30 and 13:30-17:00.
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Ho_Chi_Minh');

function due(province: ProvinceProfile, limit: TimeLimit | null, received: string): string {
  assert.ok(limit, 'the profile sets this limit');
  const result = dueAt(workingCalendar(province.openingHours.value), at(received), limit);
  assert.ok(result.ok);
  return result.value.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

test('QN-13.2a online intake takes at most 8 working hours', () => {
  assert.equal(due(qn, intakeLimit(qn), '2026-11-19T08:00'), '2026-11-20T08:30');
});

test('QN-13.2a filed after hours, the clock starts at the next working hour', () => {
  const calendar = workingCalendar(qn.openingHours.value);
  const start = (local: string) => {
    const from = countedFrom(calendar, at(local), intakeLimit(qn).start);
    assert.ok(from.ok);
    return from.value.toPlainDateTime().toString({ smallestUnit: 'minute' });
  };
  assert.equal(start('2026-11-19T12:10'), '2026-11-19T13:30');
  assert.equal(start('2026-11-21T09:00'), '2026-11-23T07:30');
  assert.equal(start('2026-11-23T19:00'), '2026-11-25T07:30');
  assert.equal(start('2026-11-19T09:12'), '2026-11-19T09:12');
  assert.equal(due(qn, intakeLimit(qn), '2026-11-23T19:00'), '2026-11-26T08:00');
});

test('ND-18.1c and NT-15.1c set no intake limit of their own: the decree they refer to gives 8 working hours', () => {
  for (const province of [nd, nt]) {
    assert.equal(province.intake.online, null);
    assert.match(province.intake.refersTo?.value ?? '', /NĐ 45\/2020 Đ\.11/);
    assert.equal(due(province, intakeLimit(province), '2026-11-19T08:00'), '2026-11-20T08:30');
  }
});

test('QN-11.2 internal process within 3 days, calendar days', () => {
  assert.equal(due(qn, qn.publication.internalProcess, '2026-11-16T09:00'), '2026-11-19T17:00');
  assert.equal(due(qn, qn.publication.internalProcess, '2026-11-18T09:00'), '2026-11-23T17:00');
  assert.equal(due(qn, qn.publication.internalProcess, '2026-11-20T09:00'), '2026-11-23T17:00');
});

test('NT-12.3 a procedure is posted within 5 working days of signing', () => {
  assert.equal(due(nt, publicationLimit(nt), '2026-11-17T10:00'), '2026-11-25T17:00');
});

test('QN-11.4 publication follows the national decree: 5 working days', () => {
  assert.equal(qn.publication.refersTo?.value, 'NĐ 92/2017 Đ.1.7');
  assert.equal(due(qn, publicationLimit(qn), '2026-11-17T10:00'), '2026-11-25T17:00');
});

test('ND-25.2a a question is sent on within 2 working days', () => {
  assert.equal(due(nd, feedbackLimit(nd, 'routeQuestion'), '2026-11-18T10:00'), '2026-11-20T17:00');
});

test("ND-25.2a' a question sent after hours counts from the start of the next session", () => {
  assert.equal(due(nd, feedbackLimit(nd, 'routeQuestion'), '2026-11-20T18:00'), '2026-11-26T17:00');
  assert.equal(due(nd, feedbackLimit(nd, 'routeQuestion'), '2026-11-20T16:00'), '2026-11-25T17:00');
});

test('ND-25.2b a question is refused within 1 working day, ND-25.3a feedback within 2', () => {
  assert.equal(due(nd, feedbackLimit(nd, 'refuseQuestion'), '2026-11-18T10:00'), '2026-11-19T17:00');
  assert.equal(due(nd, feedbackLimit(nd, 'refuse'), '2026-11-18T10:00'), '2026-11-20T17:00');
});

test('ND-25.3b clarification is asked, ND-25.3c feedback is transferred within 5 working days', () => {
  assert.equal(due(nd, feedbackLimit(nd, 'clarify'), '2026-11-13T10:00'), '2026-11-20T17:00');
  assert.equal(due(nd, feedbackLimit(nd, 'transfer'), '2026-11-13T10:00'), '2026-11-20T17:00');
});

for (const [id, province] of [
  ['ND-26.1', nd],
  ['QN-18.1', qn],
] as const) {
  test(`${id} feedback is answered in 15 working days, else its state is told every 5`, () => {
    assert.deepEqual(feedbackLimit(province, 'answer')?.ref, [id]);
    assert.equal(due(province, feedbackLimit(province, 'answer'), '2026-11-02T10:00'), '2026-11-23T17:00');
    assert.equal(
      due(province, feedbackLimit(province, 'statusEvery'), '2026-11-23T17:00'),
      '2026-12-01T17:00',
    );
  });
}

for (const [id, province] of [
  ['ND-26.2', nd],
  ['QN-18.2', qn],
] as const) {
  test(`${id} a result is posted within 2 working days`, () => {
    assert.deepEqual(feedbackLimit(province, 'postResult')?.ref, [id]);
    assert.equal(
      due(province, feedbackLimit(province, 'postResult'), '2026-11-20T10:00'),
      '2026-11-25T17:00',
    );
  });
}

test('NT-21.3 feedback from outside the system is entered within 8 working hours', () => {
  assert.equal(due(nt, feedbackLimit(nt, 'enterFromOutside'), '2026-11-19T15:00'), '2026-11-20T15:30');
  for (const other of [nd, hn, qn, tb]) assert.equal(feedbackLimit(other, 'enterFromOutside'), null);
});

test('TB-14.2 feedback follows the national clocks', () => {
  assert.ok(Object.values(tb.feedback?.clocks ?? {}).every((clock) => clock === null));
  const days = (['refuse', 'clarify', 'answer', 'postResult'] as const).map((clock) =>
    feedbackLimit(tb, clock),
  );
  assert.deepEqual(
    days.map((limit) => [limit?.value, limit?.unit]),
    [2, 5, 15, 2].map((value) => [value, 'working_day']),
  );
});

test('NT-30.1 quarterly reports before day 10 of the last month, NT-30.2 the summary before day 18', () => {
  assert.equal(reportDueOn(nt, 2025, 1, 'agencies')?.toString(), '2025-03-09');
  assert.equal(reportDueOn(nt, 2025, 2, 'summary')?.toString(), '2025-06-17');
  assert.equal(reportDueOn(nt, 2025, 4, 'agencies')?.toString(), '2025-12-09');
  assert.equal(reportDueOn(qn, 2026, 1, 'agencies'), undefined);
});
