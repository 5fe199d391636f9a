import { expect } from '@open-wc/testing';
import { define } from './define.ts';

describe('define', () => {
  const { warn } = globalThis.console;
  let said: unknown[] = [];
  beforeEach(() => {
    said = [];
    Object.assign(globalThis.console, { warn: (...words: unknown[]) => said.push(...words) });
  });
  afterEach(() => Object.assign(globalThis.console, { warn }));

  it('leaves another version in place, says so once, and never throws', () => {
    class Theirs extends HTMLElement {}
    Object.defineProperty(Theirs, Symbol.for('motcua:version'), { value: '0.0.1' });
    customElements.define('mc-test-two-versions', Theirs);
    class Ours extends HTMLElement {}
    define('mc-test-two-versions', Ours);
    define('mc-test-two-versions', Ours);
    expect(customElements.get('mc-test-two-versions')).to.equal(Theirs);
    expect(said.length).to.equal(1);
    expect(String(said[0])).to.include('0.0.1');
  });

  it('says so when a name is not to be had, and never throws', () => {
    class Same extends HTMLElement {}
    define('mc-test-first-name', Same);
    define('mc-test-second-name', Same);
    expect(customElements.get('mc-test-second-name')).to.equal(undefined);
    expect(said.length).to.equal(1);
  });
});
