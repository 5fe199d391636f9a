import { expect } from '@open-wc/testing';
import { highlight } from './highlight.ts';

const hits = (name: string, query: string): string[] =>
  highlight(name, query)
    .filter(({ hit }) => hit)
    .map(({ text }) => text);

describe('highlight', () => {
  it('finds words with and without marks, in any spelling of the marks', () => {
    expect(hits('Đăng ký đất đai', 'dat')).to.deep.equal(['đất']);
    expect(hits('Đăng ký đất đai'.normalize('NFD'), 'ĐẤT')).to.deep.equal(['đất']);
    expect(hits('Đăng ký đất đai', 'đất'.normalize('NFD'))).to.deep.equal(['đất']);
  });

  it('marks whole words, and the one still being typed from its start on', () => {
    expect(hits('Đăng ký biến động đất do đổi tên', 'do đổi')).to.deep.equal(['do', 'đổi']);
    expect(hits('Đăng ký biến động', 'biến đ')).to.deep.equal(['Đ', 'biến', 'đ']);
  });

  it('counts from the start of a word', () => {
    expect(hits('Khai sinh, khai tử', 'kh')).to.deep.equal(['Kh', 'kh']);
    expect(hits('Thủ tục', 'u')).to.deep.equal([]);
  });

  it('gives the name back whole, whatever was asked', () => {
    const name = 'Cấp lại giấy phép (mẫu số 1.a*)';
    for (const query of ['', '  ', '(', 'cap .*', 'giấy 1.a', '\\'])
      expect(
        highlight(name, query)
          .map(({ text }) => text)
          .join(''),
      ).to.equal(name);
  });
});
