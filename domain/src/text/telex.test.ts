import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeTelex, typeTone } from './telex.ts';
import { withTone } from './tone.ts';

const typed = (keys: string) => [...keys].reduce(typeTelex, '');

test('whole phrases come out as people write them', () => {
  const phrases: Record<string, string> = {
    'ddawng kys khai sinh': 'đăng ký khai sinh',
    'giaays chuwngs nhaanj quyeenf suwr dungj ddaats': 'giấy chứng nhận quyền sử dụng đất',
    'Uyr ban nhaan daan': 'Ủy ban nhân dân',
    'hoaf ninh': 'hòa ninh',
    'ngoaif nuwowcs': 'ngoài nước',
    'thuys nguyeenj': 'thúy nguyện',
    'quays quas quyts': 'quáy quá quýt',
    'giaf gif giowf': 'già gì giờ',
    khuyur: 'khuỷu',
    'hoawcj muwa buaf': 'hoặc mưa bùa',
    'Quarng Ninh': 'Quảng Ninh',
    DDOOFNG: 'ĐỒNG',
  };
  for (const [keys, text] of Object.entries(phrases)) assert.equal(typed(keys), text, keys);
});

test('marks may be typed at the end of the word', () => {
  for (const [keys, text] of [
    ['duocwdj', 'được'],
    ['dand', 'đan'],
    ['tieengs', 'tiếng'],
    ['tiengse', 'tiếng'],
    ['huonwgf', 'hường'],
  ] as const) {
    assert.equal(typed(keys), text, keys);
  }
});

test('the tone moves to its place as the word grows', () => {
  assert.equal(typed('hoaf'), 'hòa');
  assert.equal(typed('hoafn'), 'hoàn');
  assert.equal(typed('muaf'), 'mùa');
});

test('a mark typed twice is undone and the letter stays', () => {
  assert.equal(typed('ass'), 'as');
  assert.equal(typed('aaa'), 'aa');
  assert.equal(typed('ddd'), 'dd');
  assert.equal(typed('toansz'), 'toan');
});

test('digits, punctuation and codes are left alone', () => {
  assert.equal(typed('1.004222'), '1.004222');
  assert.equal(typed('H42 s'), 'H42 s');
  assert.equal(typeTelex('abc ', 's'), 'abc s');
});

test('a tone key puts the tone on the last word, and takes it away again', () => {
  assert.equal(typeTone('khai sinh hoan', 'grave'), 'khai sinh hoàn');
  assert.equal(typeTone('hoàn', 'grave'), 'hoan');
  assert.equal(typeTone('hoàn', 'acute'), 'hoán');
  assert.equal(typeTone('xyz ', 'acute'), 'xyz ');
});

test('every tone on every vowel is one composed letter', () => {
  for (const vowel of 'aăâeêioôơuưy') {
    for (const tone of ['grave', 'hook', 'tilde', 'acute', 'dot'] as const) {
      assert.equal([...withTone(vowel, tone)].length, 1, `${vowel} ${tone}`);
    }
  }
});
