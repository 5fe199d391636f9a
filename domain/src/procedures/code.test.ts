import assert from 'node:assert/strict';
import { test } from 'node:test';
import { possibleCodes, readProcedureCode } from './code.ts';

const forms: [string, string | null][] = [
  ['1.004222', '1.004222'],
  [' 1004222 ', '1.004222'],
  ['2 002516', '2.002516'],
  ['1-004222', '1.004222'],
  ['1.004222.000.00.00.H42', '1.004222'],
  ['1.004222.000.00.00.h42', '1.004222'],
  ['1.004222.H49', '1.004222'],
  ['mã thủ tục: 1.004222', '1.004222'],
  ['Mã TTHC 1.004222', '1.004222'],
  ['cho hỏi thủ tục 1.004222 cần giấy tờ gì', '1.004222'],
];
for (const [written, code] of forms) {
  test(`HN-5.1 the code is found in "${written}"`, () => {
    const read = readProcedureCode(written);
    assert.ok(read);
    assert.deepEqual(possibleCodes(read), [code]);
  });
}

test('HN-5.1 a code without its leading part stands for one of each lead, the usual one first', () => {
  const read = readProcedureCode('115144');
  assert.ok(read);
  const codes = possibleCodes(read);
  assert.equal(codes[0], '1.115144');
  assert.ok(codes.some((code) => code === '6.115144'));
});

for (const text of [
  '',
  'khai sinh',
  '0912345678',
  '022090001234',
  'trước 01/7/2004',
  '12.3456',
  '2004',
  '1.0042220',
]) {
  test(`no code is read into "${text}"`, () => {
    assert.equal(readProcedureCode(text), null);
  });
}
