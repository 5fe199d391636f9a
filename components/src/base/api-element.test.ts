import { ContextProvider } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createApi } from '../api/client.ts';
import { defineQueueTicket } from '../queue-ticket/queue-ticket.ts';
import { ticket, wellApi, type ApiPage } from '../testing/api-page.ts';
import { FakeEventSource } from '../testing/fake-event-source.ts';
import { apiContext } from './context.ts';

/** How an element finds its API, shown on the smallest of them. */
describe('ApiElement', () => {
  let api: ApiPage;
  const realSource = globalThis.EventSource;
  before(() => FakeEventSource.install());
  after(() => {
    globalThis.EventSource = realSource;
  });
  beforeEach(() => {
    api = wellApi();
    defineQueueTicket();
  });
  afterEach(() => api.restore());

  const asked = () => api.asked.map(({ href }) => href.replace(location.origin, ''));
  const until = (path: string) =>
    waitUntil(
      () => asked().some((each) => each.startsWith(path)),
      `a call to ${path}, not ${asked().join()}`,
    );

  it("asks its own api attribute's server, and another when the attribute changes", async () => {
    const element = await fixture<HTMLElement>(
      html`<mc-queue-ticket api="/one" ticket=${ticket.id}></mc-queue-ticket>`,
    );
    await until('/one/api/v1/tickets/');
    element.setAttribute('api', '/two/api/v1');
    await until('/two/api/v1/tickets/');
  });

  it("asks the page's client, also when the provider comes after the element", async () => {
    const page = await fixture<HTMLElement>(
      html`<div><mc-queue-ticket ticket=${ticket.id}></mc-queue-ticket></div>`,
    );
    await until('/api/v1/tickets/');
    const api = createApi({ base: '/provided' });
    new ContextProvider(page, { context: apiContext, initialValue: api }).hostConnected();
    await until('/provided/api/v1/tickets/');
  });

  it('prefers its own attribute to the page', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    new ContextProvider(page, { context: apiContext, initialValue: createApi({ base: '/provided' }) });
    const element = document.createElement('mc-queue-ticket');
    element.api = '/own';
    element.ticket = ticket.id;
    page.append(element);
    await until('/own/api/v1/tickets/');
    expect(asked().some((each) => each.startsWith('/provided'))).to.equal(false);
  });
});
