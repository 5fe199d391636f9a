import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticketCode } from '../queue/ticket.ts';
import { scanOf } from './scan.ts';

const id = '0190b7a2-5c3e-7d10-8a4b-2f6c9e01d3b7';
const base = 'https://motcua.example';

test('a ticket is known by its code, in any case, and by its link', () => {
  const ticket = { kind: 'ticket', ticketId: id };
  assert.deepEqual(scanOf(ticketCode(id), null), ticket);
  assert.deepEqual(scanOf(` ${ticketCode(id).toLowerCase()}\r`, null), ticket);
  assert.deepEqual(scanOf(`${base}/t/${id}`, base), ticket);
  assert.deepEqual(scanOf(`${base}/t/${id.toUpperCase()}#x`, `${base}/`), ticket);
  assert.deepEqual(scanOf(`${base}/centre/t/${id}`, `${base}/centre`), ticket);
});

test('a link is ours only under our own address', () => {
  const foreign = { kind: 'foreign-link' };
  assert.deepEqual(scanOf(`${base}/t/${id}`, null), foreign);
  assert.deepEqual(scanOf(`https://motcua.example.evil/t/${id}`, base), foreign);
  assert.deepEqual(scanOf(`http://motcua.example/t/${id}`, base), foreign);
  assert.deepEqual(scanOf(`${base}/t/not-a-ticket`, base), foreign);
  assert.deepEqual(scanOf(`${base}/t/${id}/more`, base), foreign);
  assert.deepEqual(scanOf(`${base}/d/%E0%A4%A`, base), foreign);
  assert.deepEqual(scanOf('zalo://x', base), foreign);
});

test('feedback, rating and procedure links', () => {
  assert.deepEqual(scanOf(`${base}/f/PA-26-00001`, base), {
    kind: 'link',
    to: 'feedback',
    key: 'PA-26-00001',
  });
  assert.deepEqual(scanOf(`${base}/r/abc#secret`, base), { kind: 'link', to: 'rating', key: 'abc' });
  assert.deepEqual(scanOf(`${base}/p/1.001193`, base), { kind: 'link', to: 'procedure', key: '1.001193' });
});

test('QN-13.2đ the dossier code printed on the receipt is read, old style and new', () => {
  for (const code of ['H57.132-260804-0583', '000.00.19.H47-260105-0001', 'H49.61.12-251103-00123']) {
    assert.deepEqual(scanOf(code, null), { kind: 'dossier', code });
    assert.deepEqual(scanOf(` ${code.toLowerCase()} `, null), { kind: 'dossier', code });
  }
  assert.deepEqual(scanOf(`${base}/d/H57.132-260804-0583`, base), {
    kind: 'dossier',
    code: 'H57.132-260804-0583',
  });
  for (const wrong of ['H57.132-261304-0583', 'H57-260832-0583', 'H57.132-260804-1', '57.132-260804-0583']) {
    assert.deepEqual(scanOf(wrong, null), { kind: 'other' }, wrong);
  }
});

test('both ID cards are read, and one that contradicts itself is told', () => {
  const old = '001090000001|012345678|Nguyễn Văn Thử|01011990|Nam|Số 1, Phố Huế, Hà Nội|15042021';
  assert.deepEqual(scanOf(old, null), {
    kind: 'id-card',
    card: {
      number: '001090000001',
      oldNumber: '012345678',
      name: 'Nguyễn Văn Thử',
      birthDate: '1990-01-01',
      sex: 'male',
      residence: 'Số 1, Phố Huế, Hà Nội',
      issuedOn: '2021-04-15',
      consistent: true,
    },
  });
  const young =
    '001321000002||Nguyễn Thị Thử|20112021|Nữ|Tổ 7, Xã A, Tỉnh B|06112024||Nguyễn Văn Cha|Trần Thị Mẹ|';
  assert.partialDeepStrictEqual(scanOf(young.normalize('NFD'), null), {
    kind: 'id-card',
    card: {
      number: '001321000002',
      oldNumber: null,
      name: 'Nguyễn Thị Thử',
      sex: 'female',
      consistent: true,
    },
  });
  for (const odd of [
    young.replace('001321', '001220'),
    old.replace('Nam', 'Nữ'),
    old.replace('1990|', '1991|'),
  ]) {
    assert.partialDeepStrictEqual(scanOf(odd, null), { kind: 'id-card', card: { consistent: false } }, odd);
  }
  for (const wrong of [
    old.replace('01011990', '31021990'),
    old.replace('Nam', 'Male'),
    old.replace('001090000001', '00109000001'),
    old.split('|').slice(0, 6).join('|'),
  ]) {
    assert.deepEqual(scanOf(wrong, null), { kind: 'other' }, wrong);
  }
});

test('anything else is nothing of ours', () => {
  for (const text of ['', 'xin chào', '8936036020113', 'T0000', '|||||||||', 'A012']) {
    assert.deepEqual(scanOf(text, base), { kind: 'other' }, text);
  }
});
