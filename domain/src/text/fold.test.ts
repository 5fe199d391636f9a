import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './fold.ts';

test('tone marks, letter marks and đ are folded away', () => {
  assert.equal(fold('Đăng ký KHAI SINH, hộ tịch'), 'dang ky khai sinh, ho tich');
  assert.equal(fold('Ủy ban nhân dân xã Cẩm Phả'), 'uy ban nhan dan xa cam pha');
  assert.equal(fold('giấy chứng nhận quyền sử dụng đất'), 'giay chung nhan quyen su dung dat');
});

test('every Vietnamese letter folds to a plain ASCII letter', () => {
  const vowels = 'aăâeêioôơuưy';
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
  for (const vowel of vowels) {
    const plain = new Set(tones.map((tone) => fold(vowel + tone)));
    assert.equal(plain.size, 1, vowel);
    assert.match([...plain][0] ?? '', /^[a-z]$/);
  }
});

test('NFC and NFD spellings, upper and lower case, fold to the same text', () => {
  const text = 'Thủ tục ĐỔI giấy phép lái xe ở Móng Cái';
  assert.equal(fold(text.normalize('NFD')), fold(text.normalize('NFC')));
  assert.equal(fold(text.toUpperCase()), fold(text.toLowerCase()));
});

test('letters mistyped for đ fold like đ', () => {
  assert.equal(fold('Ðất ðai Ɖ'), 'dat dai d');
});

test('folding twice changes nothing, and digits and punctuation stay', () => {
  const once = fold('Mã 1.001193 - QĐ 84/2025 (Đ.13)');
  assert.equal(once, 'ma 1.001193 - qd 84/2025 (d.13)');
  assert.equal(fold(once), once);
});
