import { expect } from '@open-wc/testing';
import type { CounterState } from '@motcua/domain/queue/schema';
import {
  Answer,
  classes,
  groups,
  hall,
  surrounded,
  ticket,
  until,
  type Answers,
} from '../testing/answers.ts';
import './calling.ts';
import type { Calling } from './calling.ts';

const idle: CounterState = {
  id: '1',
  name: { vi: 'Quầy số 1', en: 'Counter 1' },
  skills: ['ho-tich'],
  current: null,
  waiting: 2,
  next: ['A008', 'A009'],
};
const called = { ...ticket, state: 'called' as const, counterId: '1', calledAt: '2026-11-24T08:05:00+07:00' };
let parent: HTMLElement;

async function open(answers: Answers) {
  answers['GET /queue'] = hall;
  const around = surrounded(answers);
  parent = around.parent;
  const element = document.createElement('mc-calling') as Calling;
  Object.assign(element, { counter: '1', groups, classes });
  parent.append(element);
  await until('state', () => element.shadowRoot?.querySelector('.calling') !== null);
  return { ...around, element, root: element.shadowRoot! };
}
const press = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const calls = (sent: { route: string }[]) => sent.filter(({ route }) => route.startsWith('POST'));

describe('mc-calling', () => {
  afterEach(() => parent.remove());

  it('shows who waits, and is accessible with and without a current number', async () => {
    const { element, root } = await open({ 'GET /counters/1': idle });
    expect(root.querySelector('.total')?.textContent).to.equal('2 người');
    await expect(element).to.be.accessible();
    parent.remove();
    const served = await open({ 'GET /counters/1': { ...idle, current: called } });
    expect(served.root.querySelector('.now > .number')?.textContent).to.equal('A012');
    await expect(served.element).to.be.accessible();
  });

  it('Enter calls next, once, however often it is pressed', async () => {
    const answers: Answers = { 'GET /counters/1': idle, 'POST /counters/1/call-next': called };
    const { root, sent } = await open(answers);
    answers['GET /counters/1'] = { ...idle, current: called };
    press('Enter');
    press('Enter');
    root.querySelector<HTMLButtonElement>('[data-action=callNext]')!.click();
    await until('number', () => root.querySelector('.now > .number')?.textContent === 'A012');
    expect(calls(sent).length).to.equal(1);
    expect(root.querySelector('[role=status]')?.textContent).to.equal('Đã mời số A012.');
  });

  it('R and C do nothing while nobody is served, and work when somebody is', async () => {
    const first = await open({ 'GET /counters/1': idle });
    press('r');
    press('c');
    expect(calls(first.sent)).to.deep.equal([]);
    parent.remove();
    const { sent } = await open({
      'GET /counters/1': { ...idle, current: called },
      'POST /counters/1/recall': called,
    });
    press('R');
    await until('recall', () => calls(sent).some(({ route }) => route === 'POST /counters/1/recall'));
  });

  it('keys can be switched off, and are not heard in a field', async () => {
    const { element, sent } = await open({ 'GET /counters/1': { ...idle, current: called } });
    const field = document.createElement('input');
    parent.append(field);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    element.shortcuts = false;
    press('Enter');
    expect(calls(sent)).to.deep.equal([]);
  });

  it('says that nobody waits', async () => {
    const { root } = await open({ 'GET /counters/1': idle, 'POST /counters/1/call-next': new Answer(204) });
    press('Enter');
    await until('words', () => root.textContent?.includes('Không còn ai chờ') ?? false);
  });

  it('a failure is said in plain words and the number stays', async () => {
    const { element, root } = await open({
      'GET /counters/1': { ...idle, current: called },
      'POST /counters/1/complete': new Answer(409, {
        type: '/problems/nothing-served',
        title: 'Quầy chưa gọi số nào.',
        status: 409,
        action: { vi: 'Xin gọi số tiếp theo.', en: 'Call the next number.' },
      }),
    });
    press('c');
    await until('alert', () => root.querySelector('[role=alert]') !== null);
    expect(root.querySelector('[role=alert]')!.textContent).to.contain('Xin gọi số tiếp theo.');
    expect(root.querySelector('.now > .number')?.textContent).to.equal('A012');
    await expect(element).to.be.accessible();
  });
});
