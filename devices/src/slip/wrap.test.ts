import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balance, wrap } from './wrap.ts';

/** A letter, marks included, is one wide. */
const measure = (text: string) => [...new Intl.Segmenter('vi').segment(text)].length;

test('text breaks between words, and every word is there', () => {
  const name = 'Trung tâm Phục vụ hành chính công phường Mạo Khê';
  for (let width = 6; width < 60; width++) {
    const lines = wrap(name, width, measure);
    assert.equal(lines.join(' '), name);
    assert.ok(lines.every((line) => measure(line) <= width));
  }
});

test('a word wider than the line breaks between letters, marks stay with theirs', () => {
  const word = 'Nghiêngngảkhúckhuỷu';
  for (const form of [word, word.normalize('NFD')]) {
    const lines = wrap(form, 4, measure);
    assert.equal(lines.join(''), word);
    for (const line of lines) assert.doesNotMatch(line, /^\p{M}/u);
  }
});

test('a letter wider than the paper still stands on a line', () => {
  assert.deepEqual(wrap('AB', 0.5, measure), ['A', 'B']);
  assert.deepEqual(wrap('', 10, measure), []);
});

test('lines are about as long as each other, and words joined by a no-break space stay together', () => {
  assert.deepEqual(balance('aaaa bbbb cccc dd', 14, measure), ['aaaa bbbb', 'cccc dd']);
  assert.deepEqual(wrap('aaa bbb\u00a0ccc', 9, measure), ['aaa', 'bbb\u00a0ccc']);
});
