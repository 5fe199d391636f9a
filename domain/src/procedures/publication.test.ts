import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyDraft } from './catalogue-change.ts';
import { readNationalRecord } from './national-record.ts';
import { isPublished, publishedLifeEvents, toPublished, toSummary } from './publication.ts';
import type { LifeEvent } from './procedure.ts';

function record(over: object) {
  const read = readNationalRecord({ code: '1.000001', name: 'Thử', ...over });
  assert.ok(read.ok);
  return applyDraft(null, read.draft);
}

test('ND-4.1 a secret procedure has no public form', () => {
  assert.equal(isPublished(record({ public: false })), false);
  assert.equal(toPublished(record({ public: false }), '2026-11-22'), null);
});

test('HN-3.3 every other one is shown whole, with the day of its last change', () => {
  const shown = toPublished(record({ steps: 'Bước 1' }), '2026-11-22');
  assert.equal(shown?.updatedAt, '2026-11-22');
  assert.equal(shown?.steps, 'Bước 1');
  assert.equal(shown !== null && 'public' in shown, false);
});

test('HN-5.3 a line of a list carries field, levels and service level', () => {
  const method = { channel: 'online', feeKind: 'unknown' };
  const shown = toPublished(
    record({ field: 'Hộ tịch', levels: ['xa'], methods: [method, method] }),
    '2026-11-22',
  );
  assert.ok(shown);
  const line = toSummary(shown);
  assert.deepEqual(
    [line.field, line.levels, line.serviceLevel, line.channels],
    ['Hộ tịch', ['xa'], null, ['online']],
  );
});

test('ND-4.1 a life event names no hidden code, and one that leads nowhere is not shown', () => {
  const event = (id: string, codes: string[]) =>
    ({ id, name: { vi: id, en: id }, audience: 'citizen', icon: 'baby', codes }) as LifeEvent;
  const shown = publishedLifeEvents(
    [event('a', ['1.000001', '1.000002']), event('b', ['1.000001'])],
    (code) => code !== '1.000001',
  );
  assert.deepEqual(
    shown.map((entry) => [entry.id, entry.codes]),
    [['a', ['1.000002']]],
  );
});
