import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normaliseLine, normaliseText } from './normalise.ts';

test('a line is composed, trimmed and single-spaced', () => {
  assert.equal(normaliseLine('  Nguyễn\u00a0 Thị\t\n Bưởi '.normalize('NFD')), 'Nguyễn Thị Bưởi');
});

test('control, zero-width and direction characters are removed', () => {
  assert.equal(normaliseLine('\ufeffGi\u200bấy\u0000 tờ\u202e'), 'Giấy tờ');
  assert.equal(normaliseLine('\u0007\u200b'), '');
});

test('a line separator never joins two words', () => {
  assert.equal(normaliseLine('một\u2028cửa\u0085liên\r\nthông'), 'một cửa liên thông');
});

test('text keeps its lines, with at most one empty line between them', () => {
  assert.equal(
    normaliseText('Kính gửi  \r\n\r\n\r\n\r\n  Trung tâm\rTôi\u200b xin'),
    'Kính gửi\n\nTrung tâm\nTôi xin',
  );
});

test('normalising twice changes nothing', () => {
  const once = normaliseText(' a \n\n\n b\u200b \n c ');
  assert.equal(normaliseText(once), once);
});
