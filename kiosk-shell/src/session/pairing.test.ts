import { expect } from '@open-wc/testing';
import { Answer, surrounded, until } from '../testing/answers.ts';
import './pairing.ts';
import type { Pairing } from './pairing.ts';
import { SessionStore } from './session-store.ts';

class TestSession extends SessionStore {
  constructor(private readonly test: ReturnType<typeof surrounded>['api']) {
    super();
  }
  override async pair(code: string) {
    return this.test.staff.pair({ body: { code } });
  }
}

async function open(answer: unknown) {
  const around = surrounded({ 'POST /pairing': answer });
  const element = document.createElement('mc-pairing') as Pairing;
  Object.assign(element, { session: new TestSession(around.api) });
  around.parent.append(element);
  await element.updateComplete;
  const root = element.shadowRoot!;
  const type = async (code: string) => {
    const input = root.querySelector('input')!;
    input.value = code;
    input.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    root.querySelector('form')!.requestSubmit();
  };
  return { ...around, element, root, type };
}

describe('mc-pairing', () => {
  it('is accessible, and its keys type letters that are never mistaken', async () => {
    const { element, root, parent } = await open(new Answer(401));
    await expect(element).to.be.accessible();
    const keys = [...root.querySelectorAll<HTMLButtonElement>('.keys .button:not(.erase)')];
    expect(keys.map((key) => key.textContent?.trim()).join('')).to.not.match(/[ILOU]/);
    keys[0]!.click();
    keys[10]!.click();
    await element.updateComplete;
    expect(root.querySelector('input')!.value).to.equal('0A');
    parent.remove();
  });

  it('takes the code as the office shows it, and tells when the screen is paired', async () => {
    const device = { id: 'd', kind: 'kiosk', name: 'Ki-ốt', counterId: null };
    const { element, type, sent, parent } = await open({
      staff: null,
      device,
      trial: false,
      csrfToken: null,
    });
    let paired = false;
    element.addEventListener('mc-paired', () => (paired = true));
    await type('5atv-cfk3');
    await until('paired', () => paired);
    expect(sent[0]?.body).to.deep.equal({ code: '5ATVCFK3' });
    parent.remove();
  });

  it('a wrong code says what to do', async () => {
    const { element, root, type, parent } = await open(new Answer(404));
    await type('AAAABBBB');
    await until('alert', () => root.querySelector('[role=alert]') !== null);
    expect(root.querySelector('[role=alert]')!.textContent).to.contain('xin mã mới');
    await expect(element).to.be.accessible();
    parent.remove();
  });
});
