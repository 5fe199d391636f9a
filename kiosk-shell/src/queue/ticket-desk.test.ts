import { expect } from '@open-wc/testing';
import { createApi } from '@motcua/components/api/client.js';
import { Outbox } from './outbox.ts';
import { TicketDesk, type Asking } from './ticket-desk.ts';

interface Sent {
  id: string;
  serviceGroupId: string;
}

const ticketBody = (id: string) => ({ id, number: 'A001', serviceGroupId: 'ho-tich', peopleAhead: 0 });
const request = { serviceGroupId: 'ho-tich', priority: null, lang: 'vi' } as const;
let count = 0;

/** A desk whose server answers as told: a status, or null for a line that is cut. */
function deskWith(answers: (number | null)[]) {
  const sent: Sent[] = [];
  const send = (_url: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const body = JSON.parse(String(init?.body)) as Sent;
    sent.push(body);
    const status = answers.shift() ?? 201;
    if (status === 201 || status === 200)
      return Promise.resolve(Response.json(ticketBody(body.id), { status }));
    return Promise.resolve(Response.json({ type: '/problems/x', title: 'x', status }, { status }));
  };
  const cut = (...args: Parameters<typeof send>) => {
    if (answers[0] === null) {
      answers.shift();
      sent.push(JSON.parse(String(args[1]?.body)) as Sent);
      return Promise.reject(new TypeError('Failed to fetch'));
    }
    return send(...args);
  };
  const outbox = new Outbox(`test-${(count += 1)}`);
  return { sent, outbox, desk: new TicketDesk(createApi({ fetch: cut }), outbox, () => Promise.resolve()) };
}

function take(desk: TicketDesk): Promise<{ id: string; steps: Asking[] }> {
  return new Promise((done) => {
    const steps: Asking[] = [];
    const id = desk.take(request, (asking) => {
      steps.push(asking);
      if (asking.phase === 'issued' || asking.phase === 'refused') setTimeout(() => done({ id, steps }));
    });
  });
}

describe('TicketDesk', () => {
  it('says at once that it is asking, then gives the ticket', async () => {
    const { desk, outbox } = deskWith([201]);
    const { steps } = await take(desk);
    expect(steps.map((step) => step.phase)).to.deep.equal(['sending', 'issued']);
    expect(await outbox.list()).to.deep.equal([]);
  });

  it('sends again with the same id until there is an answer', async () => {
    const { desk, sent } = deskWith([null, 503, null, 200]);
    const { id, steps } = await take(desk);
    expect(sent.map((each) => each.id)).to.deep.equal([id, id, id, id]);
    expect(steps.at(-1)).to.have.nested.property('ticket.number', 'A001');
  });

  it('does not repeat what the server refuses, and keeps nothing of it', async () => {
    const { desk, sent, outbox } = deskWith([401]);
    const { steps } = await take(desk);
    expect(steps.at(-1)?.phase).to.equal('refused');
    expect(sent).to.have.length(1);
    expect(await outbox.list()).to.deep.equal([]);
  });

  it('a request survives a reload and is sent with its own id', async () => {
    const { desk, outbox, sent } = deskWith([]);
    await outbox.keep({ ...request, id: 'kept', askedAt: Date.now() });
    expect(await desk.resume()).to.equal(1);
    while ((await outbox.list()).length > 0) await new Promise((done) => setTimeout(done, 5));
    expect(sent.map((each) => each.id)).to.deep.equal(['kept']);
  });

  it('a request nobody waits for any more is not sent again', async () => {
    const { desk, sent } = deskWith([null, 201]);
    const last = await new Promise<Asking>((done) => {
      const id = desk.take(request, (asking) => {
        if (asking.phase === 'retrying') void desk.forget(id);
        if (asking.phase === 'issued' || asking.phase === 'refused') done(asking);
      });
    });
    expect(last.phase).to.equal('refused');
    expect(sent).to.have.length(1);
  });

  it('an old request is dropped, not printed to nobody', async () => {
    const { desk, outbox, sent } = deskWith([]);
    await outbox.keep({ ...request, id: 'old', askedAt: Date.now() - 11 * 60_000 });
    expect(await desk.resume()).to.equal(0);
    expect(sent).to.deep.equal([]);
  });
});
