import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyDraft, canonicalContent, catalogueChange, updatedAtAfter } from './catalogue-change.ts';
import { readNationalRecord } from './national-record.ts';
import { procedureCodeSchema } from './procedure.ts';

const paper = { name: 'Giấy khai sinh', originals: 1, copies: 0, isNote: false };

function draftOf(over: object) {
  const components = [{ case: '', items: [paper] }];
  const read = readNationalRecord({ code: '1.000001', name: 'Thử', components, ...over });
  assert.ok(read.ok);
  return read.draft;
}

test('ND-4.1 a new national file does not bring a hidden procedure to light', () => {
  const hidden = applyDraft(null, draftOf({ public: false }));
  assert.equal(applyDraft(hidden, draftOf({})).public, false);
  assert.equal(applyDraft(hidden, draftOf({ public: true })).public, true);
});

test('HN-5.1 what the national file is silent about stays', () => {
  const record = {
    ...applyDraft(null, draftOf({ ownerAgencyId: 'so-tu-phap', decisionDate: '2026-03-01' })),
    serviceLevel: {
      level: 'full',
      reason: null,
      target: 'national' as const,
      targetUrl: null,
      decision: null,
    },
    replacedBy: procedureCodeSchema.parse('1.000002'),
  };
  assert.deepEqual(applyDraft(record, draftOf({})), record);
});

test('ND-16.1 accepted copies set at the centre survive a new national file', () => {
  const record = applyDraft(null, draftOf({}));
  const items = [{ ...paper, acceptedElectronicCopies: ['certified' as const], templates: [] }];
  const marked = { ...record, components: [{ case: '', items }] };
  assert.deepEqual(applyDraft(marked, draftOf({})).components, marked.components);
});

test('the content of a record does not depend on the order of its keys, but on that of its lists', () => {
  assert.equal(canonicalContent({ a: 1, b: { c: 2, d: 3 } }), canonicalContent({ b: { d: 3, c: 2 }, a: 1 }));
  assert.notEqual(canonicalContent({ a: [1, 2] }), canonicalContent({ a: [2, 1] }));
});

test('ND-4.3 the day of the last change moves only when the content does', () => {
  assert.equal(updatedAtAfter(catalogueChange('h1', 'h1'), '2026-01-02', '2026-11-22'), '2026-01-02');
  assert.equal(updatedAtAfter(catalogueChange('h1', 'h2'), '2026-01-02', '2026-11-22'), '2026-11-22');
  assert.equal(updatedAtAfter(catalogueChange(null, 'h1'), null, '2026-11-22'), '2026-11-22');
});

test('ND-9.2 a record is added, changed or unchanged by its content', () => {
  assert.equal(catalogueChange(null, 'h'), 'added');
  assert.equal(catalogueChange('h', 'i'), 'changed');
  assert.equal(catalogueChange('h', 'h'), 'unchanged');
});
