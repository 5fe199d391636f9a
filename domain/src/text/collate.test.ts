import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareVietnamese, sortVietnamese } from './collate.ts';

const sorted = (words: string) => sortVietnamese([...words.split(' ')].reverse(), (word) => word).join(' ');

test('letters follow the Vietnamese alphabet', () => {
  const alphabet = 'a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y';
  assert.equal(sorted(alphabet), alphabet);
});

test('tones follow level, huyền, hỏi, ngã, sắc, nặng', () => {
  for (const tones of ['ma mà mả mã má mạ', 'dâu dầu dẩu dẫu dấu dậu', 'tươi tười tưởi tưỡi tưới tượi']) {
    assert.equal(sorted(tones), tones);
  }
});

test('a tone decides only when the letters are equal', () => {
  assert.deepEqual(
    sortVietnamese(['mạ b', 'má c', 'ma d', 'Đất', 'Dân cư'], (word) => word),
    ['Dân cư', 'Đất', 'mạ b', 'má c', 'ma d'],
  );
});

test('composed and decomposed spellings are equal, digits compare as numbers', () => {
  assert.equal(compareVietnamese('Quảng Ninh'.normalize('NFC'), 'Quảng Ninh'.normalize('NFD')), 0);
  assert.ok(compareVietnamese('Quầy 2', 'Quầy 10') < 0);
});

test('sorting leaves the given array alone', () => {
  const given = [{ name: 'Đông' }, { name: 'Bắc' }];
  assert.deepEqual(
    sortVietnamese(given, (item) => item.name).map((item) => item.name),
    ['Bắc', 'Đông'],
  );
  assert.equal(given[0]?.name, 'Đông');
});
