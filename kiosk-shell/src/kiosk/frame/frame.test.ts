import { expect } from '@open-wc/testing';
import { surrounded } from '../../testing/answers.ts';
import './footer.ts';
import type { KioskFooter } from './footer.ts';
import './header.ts';
import type { KioskHeader, PreferenceEvent } from './header.ts';
import './idle-dialog.ts';
import type { IdleDialog } from './idle-dialog.ts';
import { nextTextSize } from './preferences.ts';

let parent: HTMLElement;

async function shown<T extends KioskHeader | KioskFooter | IdleDialog>(tag: string, values: Partial<T> = {}) {
  parent = surrounded({}).parent;
  parent.style.width = '1080px';
  const element = document.createElement(tag) as T;
  Object.assign(element, values);
  parent.append(element);
  await element.updateComplete;
  return { element, root: element.shadowRoot! };
}

describe('the kiosk frame', () => {
  afterEach(() => parent.remove());

  it('header: language, text size and contrast are asked for by name', async () => {
    const { element, root } = await shown<KioskHeader>('mc-kiosk-header', { contrast: true });
    const asked: string[] = [];
    element.addEventListener('kiosk-preference', (event) =>
      asked.push((event as PreferenceEvent).preference),
    );
    for (const button of root.querySelectorAll('button')) button.click();
    expect(asked).to.deep.equal(['language', 'text-size', 'contrast']);
    expect(root.querySelector('button')?.lang).to.equal('en');
    await expect(element).to.be.accessible();
  });

  it('text sizes go round: 100, 150, 200 %', () => {
    expect([1, 1.5, 2].map((size) => nextTextSize(size as 1 | 1.5 | 2))).to.deep.equal([1.5, 2, 1]);
  });

  it('footer: always the same three; at home there is nothing to go back to', async () => {
    const { element, root } = await shown<KioskFooter>('mc-kiosk-footer', { hotline: '1900 0000' });
    const [back, restart, help] = root.querySelectorAll<HTMLButtonElement>('footer button');
    const fired: string[] = [];
    for (const type of ['kiosk-back', 'kiosk-restart'])
      element.addEventListener(type, () => fired.push(type));
    back!.click();
    restart!.click();
    expect(fired).to.deep.equal(['kiosk-back', 'kiosk-restart']);
    help!.click();
    expect(root.querySelector('dialog')!.open).to.equal(true);
    expect(root.querySelector('dialog')!.textContent).to.contain('1900 0000');
    await expect(element).to.be.accessible();
    element.home = true;
    await element.updateComplete;
    expect(back!.disabled && restart!.disabled).to.equal(true);
    expect(help!.disabled).to.equal(false);
  });

  it('idle: counts down in sight, is said once, and closes', async () => {
    const { element, root } = await shown<IdleDialog>('mc-idle-dialog', { seconds: 17 });
    const dialog = root.querySelector('dialog')!;
    expect(dialog.open).to.equal(true);
    expect(root.querySelector('p[aria-hidden]')?.textContent).to.contain('17 giây');
    await expect(element).to.be.accessible();
    element.seconds = null;
    await element.updateComplete;
    expect(dialog.open).to.equal(false);
  });
});
