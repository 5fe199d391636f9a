import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchDocument } from './document.ts';
import { readKnowledge } from './knowledge.ts';
import { readTypedKeys } from './repair.ts';
import { SearchIndex } from './search-index.ts';
import { search } from './search.ts';

const names: Record<string, string> = {
  '1.001193': 'Thủ tục đăng ký khai sinh',
  '1.003583': 'Thủ tục đăng ký khai sinh lưu động',
  '1.000894': 'Thủ tục đăng ký kết hôn',
  '2.000806': 'Thủ tục đăng ký kết hôn có yếu tố nước ngoài',
  '1.000656': 'Thủ tục đăng ký khai tử',
  '1.004873': 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân',
  '1.014064': 'Cấp lại thẻ căn cước',
  '2.001194': 'Cấp lại thẻ căn cước (thực hiện tại cấp tỉnh)',
  '1.004222': 'Đăng ký thường trú',
  '1.004194': 'Đăng ký tạm trú',
  '1.012783': 'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
  '3.000347': 'Đổi giấy phép lái xe',
  '1.001612': 'Đăng ký thành lập hộ kinh doanh',
  '1.115144': 'Thủ tục điều chỉnh dự án đầu tư',
};

function document(code: string, over: Partial<SearchDocument> = {}): SearchDocument {
  return {
    code,
    name: names[code] ?? '',
    field: '',
    levels: [],
    keywords: '',
    body: '',
    common: false,
    ...over,
  };
}

function build(): SearchIndex {
  const index = new SearchIndex();
  for (const code of Object.keys(names)) index.add(document(code));
  return index;
}
const index = build();
const first = (query: string) => search(index, query).hits[0]?.code;

const means: [string, string][] = [
  ['khai sinh', '1.001193'],
  ['KHAI SINH', '1.001193'],
  ['dang ky khai sinh', '1.001193'],
  ['đăng kí khai sinh', '1.001193'],
  ['đăng ký khai sinh'.normalize('NFD'), '1.001193'],
  ['ddawng kys keets hoon', '1.000894'],
  ['thuowngf trus', '1.004222'],
  ['khai sinhh', '1.001193'],
  ['tam tr', '1.004194'],
  ['gks', '1.001193'],
  ['giấy độc thân', '1.004873'],
  ['ba toi moi mat lam giay bao tu', '1.000656'],
  ['mất cccd', '1.014064'],
  ['đổi sổ đỏ', '1.012783'],
  ['bằng lái sắp hết hạn', '3.000347'],
  ['mở quán cà phê', '1.001612'],
  ['lấy chồng Đài Loan', '2.000806'],
  ['birth certificate', '1.001193'],
  ['1.000894', '1.000894'],
  ['1000894', '1.000894'],
  ['1.000894.000.00.00.H49', '1.000894'],
  ['115144', '1.115144'],
];
for (const [query, code] of means) {
  test(`"${query}" leads to ${names[code] ?? ''}`, () => {
    assert.equal(first(query), code);
  });
}

test('the plain case stands before the special one unless the query speaks of it', () => {
  const codes = search(index, 'khai sinh').hits.map((hit) => hit.code);
  assert.ok(codes.indexOf('1.001193') < codes.indexOf('1.003583'));
  assert.equal(first('khai sinh lưu động'), '1.003583');
});

test('a procedure people ask for more stands before its twin', () => {
  const twins = new SearchIndex();
  twins.add(document('1.000001', { name: 'Cấp giấy phép' }));
  twins.add(document('1.000002', { name: 'Cấp giấy phép', common: true }));
  assert.equal(search(twins, 'giấy phép').hits[0]?.code, '1.000002');
});

test('it is confident where it understood, and says so where it did not', () => {
  assert.equal(search(index, 'đăng ký kết hôn').confident, true);
  assert.equal(search(index, 'cách nấu bún bò').confident, false);
  assert.equal(search(index, '').confident, false);
  assert.deepEqual(search(index, '').hits, []);
});

test('a document taken out is not found, one added again replaces itself', () => {
  const own = build();
  own.remove('1.001193');
  assert.ok(!search(own, 'khai sinh').hits.some((hit) => hit.code === '1.001193'));
  assert.equal(search(own, '1.001193').hits.length, 0);
  own.add(document('1.000894', { name: 'Thủ tục khác hẳn' }));
  assert.ok(!search(own, 'kết hôn').hits.some((hit) => hit.code === '1.000894'));
  assert.equal(own.size, Object.keys(names).length - 1);
});

test('a centre can add its own words', () => {
  const own = new SearchIndex(readKnowledge([{ id: 'own', say: ['tờ xanh'], means: ['đăng ký tạm trú'] }]));
  for (const code of Object.keys(names)) own.add(document(code));
  assert.equal(search(own, 'tờ xanh').hits[0]?.code, '1.004194');
});

test('Telex and VNI keys are read', () => {
  const read = ['ddaang', 'kys', 'd9a8ng', 'thuyeenf', 'ca61p', 'nguwowif'].map(readTypedKeys);
  assert.deepEqual(read, ['dang', 'ky', 'dang', 'thuyen', 'cap', 'nguoi']);
});

test('a very long question is answered within bounds', () => {
  const answer = search(index, `${'tôi muốn hỏi về việc '.repeat(90)} đăng ký tạm trú`);
  assert.ok(answer.hits.length <= index.size);
});
