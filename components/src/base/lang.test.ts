import { expect, fixture, html } from '@open-wc/testing';
import { nearestLang, spoken, watchLang, watchedRoots } from './lang.ts';

describe('lang', () => {
  it('finds the nearest across shadow hosts', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"><p></p></div>`);
    const root = outer.querySelector('p')!.attachShadow({ mode: 'open' });
    const inner = document.createElement('b');
    root.append(inner);
    expect(nearestLang(inner)).to.equal('en');
    inner.lang = 'vi';
    expect(nearestLang(inner)).to.equal('vi');
  });

  it('speaks English for English and its variants, otherwise Vietnamese', () => {
    expect(['en', 'EN-gb', 'vi', 'vi-VN', '', 'fr', 'enx'].map(spoken)).to.deep.equal([
      'en',
      'en',
      'vi',
      'vi',
      'vi',
      'vi',
      'vi',
    ]);
  });

  it('watches each root once, and lets go', async () => {
    const before = watchedRoots();
    const element = await fixture<HTMLElement>(html`<div></div>`);
    const end = [watchLang(element, () => undefined), watchLang(element, () => undefined)];
    expect(watchedRoots()).to.be.at.most(before + 1);
    for (const each of end) each();
    expect(watchedRoots()).to.equal(before);
  });
});
