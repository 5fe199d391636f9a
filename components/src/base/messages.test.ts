import { expect } from '@open-wc/testing';
import { defineMessages, localized } from './messages.ts';

describe('messages', () => {
  const messages = defineMessages(
    { hello: 'Xin chào', found: (n: number) => `Có ${n} thủ tục`, onlyHere: 'Chỉ có tiếng Việt' },
    { hello: 'Hello', found: (n: number) => `${n} procedures` },
  );

  it('speaks both languages, and Vietnamese where there is no English, never a key', () => {
    expect([messages('vi').hello, messages('en').hello]).to.deep.equal(['Xin chào', 'Hello']);
    expect(messages('en').found(3)).to.equal('3 procedures');
    expect(messages('en').onlyHere).to.equal('Chỉ có tiếng Việt');
  });

  it('shows the Vietnamese name where there is no English one', () => {
    expect(localized({ vi: 'Quầy 1' }, 'en')).to.equal('Quầy 1');
    expect(localized({ vi: 'Quầy 1', en: 'Counter 1' }, 'en')).to.equal('Counter 1');
  });
});
