import { expect } from '@open-wc/testing';
import { createApi } from './client.ts';
import { ApiFailure } from './failure.ts';

interface Sent {
  url: string;
  init: RequestInit;
}

const answering = (status: number, body: unknown, headers: Record<string, string> = {}) => {
  const sent: Sent[] = [];
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}) => {
    sent.push({ url: String(input), init });
    return new Response(status === 204 ? null : JSON.stringify(body), { status, headers });
  };
  return { sent, fetch };
};

const failure = async (call: Promise<unknown>): Promise<ApiFailure> => {
  try {
    await call;
  } catch (error) {
    expect(error).to.be.instanceOf(ApiFailure);
    return error as ApiFailure;
  }
  throw new Error('the call did not fail');
};

describe('createApi', () => {
  it('sends values where the contract says: path, query, body', async () => {
    const { sent, fetch } = answering(200, { items: [], total: 0, confident: true });
    const api = createApi({ base: 'https://mc.example/', fetch });
    await api.procedures.search({ query: { q: 'khai sinh & đất', limit: 5 } });
    await api.procedures.get({ params: { code: '1.001193/../x' } });
    await api.queue.issueTicket({ body: { id: 'i', serviceGroupId: 'ho-tich' } });
    expect(sent.map(({ url }) => url)).to.deep.equal([
      'https://mc.example/api/v1/procedures?q=khai+sinh+%26+%C4%91%E1%BA%A5t&limit=5',
      'https://mc.example/api/v1/procedures/1.001193%2F..%2Fx',
      'https://mc.example/api/v1/tickets',
    ]);
    expect(sent[2]!.init.method).to.equal('POST');
    expect(JSON.parse(String(sent[2]!.init.body))).to.deep.equal({ id: 'i', serviceGroupId: 'ho-tich' });
  });

  it('takes a server or the base itself', () => {
    for (const base of [
      'https://mc.example',
      'https://mc.example/',
      'https://mc.example/api/v1',
      'https://mc.example/api/v1/',
    ])
      expect(createApi({ base }).base).to.equal('https://mc.example/api/v1');
  });

  it('sends the CSRF token with state changes only', async () => {
    const { sent, fetch } = answering(200, {});
    const api = createApi({ base: '', fetch, csrfToken: () => 'secret' });
    await api.queue.state();
    await api.queue.callNext({ params: { id: '1' } });
    const token = ({ init }: Sent) => new Headers(init.headers).get('X-CSRF-Token');
    expect(sent.map(token)).to.deep.equal([null, 'secret']);
  });

  it('answers undefined when there is nothing to answer', async () => {
    const { fetch } = answering(204, null);
    expect(await createApi({ fetch }).queue.callNext({ params: { id: '1' } })).to.equal(undefined);
  });

  for (const [status, kind] of [
    [400, 'invalid'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'not-found'],
    [429, 'busy'],
    [500, 'server'],
    [503, 'maintenance'],
  ] as const) {
    it(`knows ${status} as ${kind}, with the server's own problem document`, async () => {
      const problem = { type: '/problems/some', title: 'Có lỗi', status };
      const { fetch } = answering(status, problem, { 'Retry-After': '7' });
      const found = await failure(createApi({ fetch }).centre.get());
      expect(found.kind).to.equal(kind);
      expect(found.problem).to.deep.equal({ ...problem, retryAfter: 7 });
    });
  }

  it('copes with a proxy that answers in HTML', async () => {
    const fetch = async () => new Response('<h1>502</h1>', { status: 502 });
    const found = await failure(createApi({ fetch }).centre.get());
    expect([found.kind, found.problem.status]).to.deep.equal(['server', 502]);
  });

  it('knows no line, and a server that never answers, as offline', async () => {
    const cut = async () => {
      throw new TypeError('Failed to fetch');
    };
    expect((await failure(createApi({ fetch: cut }).centre.get())).kind).to.equal('offline');
    const silent = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))),
      );
    expect((await failure(createApi({ fetch: silent, timeout: 20 }).centre.get())).kind).to.equal('offline');
  });

  it("rejects with the caller's own reason when the caller aborts", async () => {
    const silent = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError'))),
      );
    const stop = new AbortController();
    const call = createApi({ fetch: silent }).centre.get(undefined, { signal: stop.signal });
    stop.abort('enough');
    let reason: unknown;
    await call.catch((error: unknown) => {
      reason = error;
    });
    expect(reason).to.equal('enough');
  });
});
