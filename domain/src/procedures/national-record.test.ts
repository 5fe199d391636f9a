import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNationalRecord } from './national-record.ts';

const minimal = { code: '1.000001', name: 'Thủ tục  thử\n nghiệm' };

function taken(raw: unknown) {
  const read = readNationalRecord(raw);
  assert.ok(read.ok, read.ok ? '' : read.reasons.join('; '));
  return read;
}

test('HN-5.1 a record with only code and name is taken, and said to be thin', () => {
  const { draft, warnings } = taken({ ...minimal, detail: false });
  assert.equal(draft.name, 'Thủ tục thử nghiệm');
  assert.deepEqual(
    warnings.map((warning) => warning.kind),
    ['no-methods', 'no-components', 'name-only'],
  );
});

test('HN-5.1 a record without its code or name is refused with every reason', () => {
  for (const raw of [
    null,
    5,
    [],
    { name: 'x' },
    { code: '1.1', name: 'x' },
    { code: '1.000001', name: ' ' },
  ]) {
    assert.equal(readNationalRecord(raw).ok, false);
  }
  const read = readNationalRecord({ code: 'abc', name: '' });
  assert.ok(!read.ok);
  assert.equal(read.reasons.length, 2);
  assert.equal(read.code, 'abc');
});

test('a name longer than any official one is refused', () => {
  assert.equal(readNationalRecord({ ...minimal, name: 'x'.repeat(2001) }).ok, false);
});

test('zero_row stays zero_row and is never made free', () => {
  const row = {
    channel: 'direct',
    timeUnit: 'working_day',
    feeKind: 'zero_row',
    feeLabel: 'Miễn phí',
    amountsVnd: [0],
  };
  assert.equal(taken({ ...minimal, methods: [row] }).draft.methods[0]?.feeKind, 'zero_row');
});

test('an unknown unit is kept as text, an unknown channel is left out, both are reported', () => {
  const rows = [
    { channel: 'direct', timeValue: 2, timeUnit: 'fortnight', timeText: '2 tuần', feeKind: 'gold' },
    { channel: 'pigeon', timeText: '1 ngày' },
  ];
  const { draft, warnings } = taken({ ...minimal, methods: rows });
  assert.equal(draft.methods.length, 1);
  assert.equal(draft.methods[0]?.timeUnit, 'other');
  assert.equal(draft.methods[0]?.timeText, '2 tuần');
  assert.equal(draft.methods[0]?.feeKind, 'unknown');
  assert.equal(warnings.filter((warning) => warning.kind === 'unknown-value').length, 3);
});

test('papers that lost their borders are kept and reported', () => {
  const long = { case: '', items: [{ name: 'Đơn '.repeat(500), originals: 1, copies: 0, isNote: false }] };
  const kinds = taken({ ...minimal, components: [long] }).warnings.map((warning) => warning.kind);
  assert.ok(kinds.includes('long-component-name'));
  const unparsed = taken({ ...minimal, components: [], componentsText: 'Tờ khai; bản sao' });
  assert.equal(unparsed.draft.components[0]?.items[0]?.isNote, true);
});

test('ND-16.1 accepted electronic copies are read where the file has them', () => {
  const items = [
    { name: 'Giấy khai sinh', originals: 0, copies: 1, acceptedElectronicCopies: ['certified'] },
  ];
  const { draft } = taken({ ...minimal, components: [{ case: '', items }] });
  assert.deepEqual(draft.components[0]?.items[0]?.acceptedElectronicCopies, ['certified']);
});

test('a link that is not a web address is dropped', () => {
  assert.equal(taken({ ...minimal, portalUrl: 'javascript:alert(1)' }).draft.portalUrl, '');
  assert.equal(
    taken({ ...minimal, portalUrl: 'https://a.example/x' }).draft.portalUrl,
    'https://a.example/x',
  );
});

test('HN-5.1 what the file does not state is absent, not defaulted', () => {
  const { draft } = taken({ ...minimal, serviceLevel: { level: 'full' } });
  for (const key of ['public', 'serviceLevel', 'ownerAgencyId', 'decisionDate', 'replacedBy']) {
    assert.equal(key in draft, false, key);
  }
  assert.equal(taken({ ...minimal, public: false }).draft.public, false);
});

test('names in NFD are stored in NFC', () => {
  assert.equal(
    taken({ ...minimal, name: 'Đăng ký khai sinh'.normalize('NFD') }).draft.name,
    'Đăng ký khai sinh',
  );
});
