import { expect, fixture, html, aTimeout } from '@open-wc/testing';
import { watchedRoots } from '../base/lang.ts';
import { wellApi, type ApiPage } from './api-page.ts';

interface ElementContract {
  tag: string;
  define(): void;
  /** Set before the element is upgraded, and to be kept. */
  property: { name: string; value: unknown };
  /** An attribute and a value it does not take. */
  badAttribute: { name: string; value: string };
  /** Words that the element shows in each language when all is well. */
  words: { vi: string; en: string };
  attributes?: Record<string, string>;
}

/** What every public element promises, whatever it shows. Called inside the element's own test file, once. */
export function elementContract({
  tag,
  define,
  property,
  badAttribute,
  words,
  attributes = {},
}: ElementContract): void {
  describe(`contract of ${tag}`, () => {
    let api: ApiPage;
    let said: string[];
    const { error, warn, log, info } = globalThis.console;

    const make = (): HTMLElement => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      return element;
    };
    const shown = async (element: HTMLElement): Promise<string> => {
      for (let i = 0; i < 40; i++) {
        await aTimeout(25);
        const text = element.shadowRoot?.querySelector('[lang]')?.textContent ?? '';
        if (text.includes(words.vi) || text.includes(words.en)) return text;
      }
      return element.shadowRoot?.textContent ?? '';
    };

    beforeEach(() => {
      api = wellApi();
      said = [];
      const listen = (...spoken: unknown[]) => void said.push(spoken.join(' '));
      Object.assign(globalThis.console, { error: listen, warn: listen, log: listen, info: listen });
    });
    afterEach(() => {
      Object.assign(globalThis.console, { error, warn, log, info });
      api.restore();
    });

    // First, while the tag is still unknown to the page.
    it('keeps a property that was set before it was upgraded', async () => {
      const element = make();
      Reflect.set(element, property.name, property.value);
      (await fixture(html`<div></div>`)).append(element);
      define();
      customElements.upgrade(element);
      await shown(element);
      expect(Reflect.get(element, property.name)).to.deep.equal(property.value);
      expect(Object.hasOwn(element, property.name), 'no own property shadows the accessor').to.equal(false);
    });

    it('may be defined twice', () => {
      expect(() => define()).not.to.throw();
      expect(said).to.deep.equal([]);
    });

    it('speaks the nearest language, live, across shadow hosts, and says nothing to the console', async () => {
      const host = await fixture<HTMLElement>(html`<div lang="vi"></div>`);
      const inner = document.createElement('div');
      host.append(inner);
      const root = inner.attachShadow({ mode: 'open' });
      const element = make();
      root.append(element);
      expect(await shown(element)).to.include(words.vi);
      host.lang = 'en-GB';
      await aTimeout(50);
      expect(await shown(element)).to.include(words.en);
      element.lang = 'vi';
      await aTimeout(50);
      expect(await shown(element)).to.include(words.vi);
      expect(said).to.deep.equal([]);
    });

    it('is accessible, in both languages and all themes', async () => {
      for (const lang of ['vi', 'en'])
        for (const theme of ['light', 'contrast', 'dark']) {
          const element = make();
          element.lang = lang;
          element.setAttribute('theme', theme);
          (await fixture(html`<div></div>`)).append(element);
          await shown(element);
          await expect(element).to.be.accessible();
        }
    });

    it('leaks nothing when it leaves, and works when it comes back', async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      const before = watchedRoots();
      const element = make();
      host.append(element);
      await shown(element);
      for (let i = 0; i < 20; i++) {
        element.remove();
        host.append(element);
      }
      expect(await shown(element)).to.include(words.vi);
      element.remove();
      const asked = api.asked.length;
      await aTimeout(300);
      expect(watchedRoots(), 'observers of lang').to.equal(before);
      expect(api.asked.length, 'calls after it left').to.equal(asked);
    });

    it('warns once of a value it does not take, and carries on', async () => {
      for (let i = 0; i < 2; i++) {
        const element = make();
        element.setAttribute(badAttribute.name, badAttribute.value);
        (await fixture(html`<div></div>`)).append(element);
        await shown(element);
        expect(element.shadowRoot?.querySelector('[lang]')).not.to.equal(null);
      }
      expect(said.length, said.join('\n')).to.equal(1);
      expect(said[0]).to.include(`<${tag}>`);
    });
  });
}
