import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { ticket, wellApi, type ApiPage } from '../testing/api-page.ts';
import { elementContract } from '../testing/contract.ts';
import { FakeEventSource } from '../testing/fake-event-source.ts';
import { defineQueueTicket, type QueueTicket } from './queue-ticket.ts';

const realSource = globalThis.EventSource;

before(() => FakeEventSource.install());
after(() => {
  globalThis.EventSource = realSource;
});

elementContract({
  tag: 'mc-queue-ticket',
  define: defineQueueTicket,
  property: { name: 'ticket', value: ticket.id },
  badAttribute: { name: 'ticket', value: 'A012' },
  words: { vi: 'Còn 4 người phía trước', en: '4 people before you' },
  attributes: { ticket: ticket.id },
});

describe('mc-queue-ticket', () => {
  let api: ApiPage;
  let server = 0;
  beforeEach(() => {
    defineQueueTicket();
    api = wellApi();
    server++;
  });
  afterEach(() => api.restore());

  const show = (id: string = ticket.id) =>
    fixture<QueueTicket>(html`<mc-queue-ticket api="/ticket-${server}" ticket=${id}></mc-queue-ticket>`);
  const text = (element: Element): string => element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
  const until = (found: () => unknown, what: string) =>
    waitUntil(() => Boolean(found()), what, { timeout: 3000 });

  it('shows the number and the people ahead, then the counter when it is called', async () => {
    const element = await show();
    await until(() => text(element).includes('Còn 4 người phía trước'), 'waiting');
    FakeEventSource.newest().opens();
    await new Promise((done) => setTimeout(done, 1100));
    api.on('/tickets/', { body: { ...ticket, state: 'called', counterId: '3', peopleAhead: 0 } });
    const changed = oneEvent(element, 'mc-ticket-change');
    FakeEventSource.newest().says({ seq: 2, type: 'ticket.called', payload: { serviceGroupId: 'ho-tich' } });
    expect((await changed).detail.state).to.equal('called');
    expect(text(element)).to.include('Quầy 3');
    await expect(element).to.be.accessible();
  });

  it('does not ask when another group moves on', async () => {
    const element = await show();
    await until(() => text(element).includes('A012'), 'ticket');
    const before = api.asked.length;
    FakeEventSource.newest().says({ seq: 2, type: 'ticket.called', payload: { serviceGroupId: 'dat-dai' } });
    await new Promise((done) => setTimeout(done, 200));
    expect(api.asked.length).to.equal(before);
  });

  it('shows a ticket it is handed at once, without asking', async () => {
    const element = await fixture<QueueTicket>(
      html`<mc-queue-ticket api="/ticket-${server}" .value=${ticket}></mc-queue-ticket>`,
    );
    expect(text(element)).to.include('A012');
    expect(api.asked.length).to.equal(0);
  });

  it('keeps the number when the line is lost', async () => {
    const element = await show();
    await until(() => text(element).includes('A012'), 'ticket');
    api.on('/tickets/', 'offline');
    await new Promise((done) => setTimeout(done, 1100));
    FakeEventSource.newest().resets();
    await until(() => text(element).includes('Chưa kết nối được'), 'notice');
    expect(text(element)).to.include('A012');
    await expect(element).to.be.accessible();
  });

  it('says so when the ticket is unknown, and when there is none', async () => {
    api.on('/tickets/', { status: 404 });
    const unknown = await show();
    await until(() => text(unknown).includes('Không tìm thấy số này'), 'unknown');
    await expect(unknown).to.be.accessible();
    const none = await show('');
    expect(text(none)).to.include('Chưa có số thứ tự');
    await expect(none).to.be.accessible();
  });
});
