import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { queueState, wellApi, type ApiPage } from '../testing/api-page.ts';
import { elementContract } from '../testing/contract.ts';
import { FakeEventSource } from '../testing/fake-event-source.ts';
import { defineQueueBoard, type QueueBoard } from './queue-board.ts';

const realSource = globalThis.EventSource;

before(() => FakeEventSource.install());
after(() => {
  globalThis.EventSource = realSource;
});

elementContract({
  tag: 'mc-queue-board',
  define: defineQueueBoard,
  property: { name: 'api', value: '/api/v1' },
  badAttribute: { name: 'theme', value: 'rainbow' },
  words: { vi: 'Sắp đến lượt', en: 'Next' },
});

describe('mc-queue-board', () => {
  let api: ApiPage;
  // An address of its own for each test, so that each has its own stream.
  let server = 0;
  beforeEach(() => {
    defineQueueBoard();
    api = wellApi();
    server++;
  });
  afterEach(() => api.restore());

  const show = () =>
    fixture<QueueBoard>(html`<mc-queue-board api="/board-${server}" theme="dark"></mc-queue-board>`);
  const text = (element: Element): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
  const until = (found: () => unknown, what: string) =>
    waitUntil(() => Boolean(found()), what, { timeout: 3000 });

  it('shows the call that is now, the last ones, and who is next', async () => {
    const board = await show();
    await until(() => text(board).includes('A012'), 'calls');
    expect(board.shadowRoot!.querySelector('.number')!.textContent).to.equal('A012');
    expect(text(board)).to.include('Quầy 1');
    await until(() => text(board).includes('Hộ tịch'), 'group');
    expect(text(board)).to.include('A013 · A014 · A015');
    expect(text(board)).to.include('7 người chờ');
    await expect(board).to.be.accessible();
  });

  it('shows a new call within 1 s of its message, says it aloud once and tells the page', async () => {
    const board = await show();
    await until(() => text(board).includes('A012'), 'first state');
    FakeEventSource.newest().opens();
    const call = { ...queueState.calls[0]!, number: 'A013', counterName: { vi: 'Quầy 4' }, counterId: '4' };
    api.on('/queue', { body: { ...queueState, calls: [call, ...queueState.calls], seq: 41 } });
    const told = oneEvent(board, 'mc-call');
    const started = performance.now();
    FakeEventSource.newest().says({ seq: 41, type: 'ticket.called', subject: 'ticket:A013' });
    expect((await told).detail.number).to.equal('A013');
    expect(performance.now() - started).to.be.below(1000);
    expect(text(board)).to.include('Mời số A013 đến Quầy 4.');
  });

  it('asks no more than a few times for a flood of messages', async () => {
    const board = await show();
    await until(() => text(board).includes('A012'), 'first state');
    FakeEventSource.newest().opens();
    const before = api.asked.length;
    for (let seq = 0; seq < 300; seq++) FakeEventSource.newest().says({ seq, type: 'queue.changed' });
    await new Promise((done) => setTimeout(done, 500));
    expect(api.asked.length - before).to.be.within(1, 5);
  });

  it('says so when nobody was called, while it loads, and when it cannot', async () => {
    api.on('/queue', { body: { calls: [], groups: [], seq: 0 } });
    const empty = await show();
    await until(() => text(empty).includes('Chưa gọi số nào'), 'empty');
    await expect(empty).to.be.accessible();
    api.on('/queue', 'never');
    const loading = await show();
    expect(text(loading)).to.include('Đang tải bảng gọi số.');
    await expect(loading).to.be.accessible();
    api.on('/queue', 'offline');
    const failed = await show();
    await until(() => text(failed).includes('Chưa kết nối được'), 'offline');
    await expect(failed).to.be.accessible();
  });

  it('keeps its numbers when the line is cut, and says how old they are', async () => {
    const realNow = Date.now;
    const board = await show();
    await until(() => text(board).includes('A012'), 'first state');
    FakeEventSource.newest().opens();
    api.on('/queue', 'offline');
    FakeEventSource.newest().breaks();
    Date.now = () => realNow() + 75_000;
    try {
      board.requestUpdate();
      await until(() => text(board).includes('Mất kết nối từ 1 phút trước'), 'age');
      expect(text(board)).to.include('A012');
      await expect(board).to.be.accessible();
    } finally {
      Date.now = realNow;
    }
  });

  it('is legible from 8 m on a 55-inch screen', async () => {
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    frame.style.width = '1920px';
    frame.style.height = '1080px';
    const board = document.createElement('mc-queue-board');
    frame.append(board);
    await until(() => text(board).includes('A012'), 'calls');
    const millimetres = (selector: string) =>
      (parseFloat(getComputedStyle(board.shadowRoot!.querySelector(selector)!).fontSize) * 0.72 * 1210) /
      1920;
    // A letter needs 1/200 of the distance: 40 mm from 8 m. Capitals are about 0.72 of the type size.
    expect(millimetres('.number'), 'number').to.be.at.least(80);
    expect(millimetres('.counter'), 'counter').to.be.at.least(40);
    expect(board.shadowRoot!.querySelector('.board')!.scrollHeight).to.be.at.most(1080);
  });
});
