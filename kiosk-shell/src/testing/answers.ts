import { createApi, type Api } from '@motcua/components/api/client.js';
import { LiveStream } from '@motcua/components/api/stream.js';
import { apiContext, centreContext, streamContext } from '@motcua/components/base/context.js';
import { ContextProvider, type Context } from '@lit/context';
import type { Ticket } from '@motcua/domain/queue/schema';

/** What a test's server answers: a body, a status, or a function of the request. By `METHOD /path` under `/api/v1`. */
export type Answers = Record<string, unknown>;

/** An answer with a status of its own. */
export class Answer {
  constructor(
    readonly status: number,
    readonly body: unknown = { type: '/problems/test', title: 'Chưa được', status },
  ) {}
}

/** A stream that a test speaks on. */
export class TestSource extends EventTarget {
  static last: TestSource | undefined;
  constructor() {
    super();
    TestSource.last = this;
    queueMicrotask(() => this.dispatchEvent(new Event('open')));
  }
  close(): void {
    // Nothing is open.
  }
  say(type: string, payload: Record<string, unknown>): void {
    const data = JSON.stringify({ seq: 1, type, v: 1, subject: '', at: '', payload });
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

/** An element with a client that answers from a table, for the states only a server in trouble shows. */
export function surrounded(answers: Answers): {
  parent: HTMLElement;
  sent: { route: string; body: unknown }[];
  api: Api;
} {
  const sent: { route: string; body: unknown }[] = [];
  const send = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const path = new URL(String(input), location.href).pathname.replace('/api/v1', '');
    const route = `${init?.method ?? 'GET'} ${path}`;
    sent.push({ route, body: init?.body ? (JSON.parse(String(init.body)) as unknown) : undefined });
    const answer = answers[route];
    if (answer === undefined) return Promise.reject(new TypeError(`no answer to ${route}`));
    if (answer instanceof Answer) {
      const body = answer.status === 204 ? null : JSON.stringify(answer.body);
      return Promise.resolve(new Response(body, { status: answer.status }));
    }
    return Promise.resolve(Response.json(answer));
  };
  const api = createApi({ fetch: send });
  const parent = document.createElement('div');
  parent.lang = 'vi';
  document.body.append(parent);
  provide(parent, apiContext, api);
  provide(
    parent,
    streamContext,
    new LiveStream({ EventSource: TestSource as unknown as typeof EventSource }),
  );
  provide(parent, centreContext, undefined);
  return { parent, sent, api };
}

/** Gives an element's descendants a value, as our screens do. */
export function provide<T>(
  parent: HTMLElement,
  context: Context<unknown, T>,
  initialValue: T | undefined,
): void {
  if (initialValue === undefined) return;
  new ContextProvider(parent, { context, initialValue }).hostConnected();
}

export const groups = [
  {
    id: 'ho-tich',
    name: { vi: 'Hộ tịch', en: 'Civil status' },
    prefix: 'A',
    icon: 'baby',
    fields: ['Hộ tịch'],
    procedureCodes: [],
    position: 0,
  },
  {
    id: 'dat-dai',
    name: { vi: 'Đất đai', en: 'Land' },
    prefix: 'C',
    icon: 'map',
    fields: ['Đất đai'],
    procedureCodes: ['2.000746'],
    position: 1,
  },
];

export const classes = [
  {
    id: 'nguoi-cao-tuoi',
    name: { vi: 'Người từ đủ 80 tuổi', en: 'People aged 80 or over' },
    legalBasis: 'Luật Người cao tuổi số 39/2009/QH12',
    position: 0,
  },
];

export const ticket: Ticket = {
  id: '6f1f0a50-6f7b-4f0e-9d1c-3f1b2a4c5d6e',
  code: 'T3F1W55',
  number: 'A012',
  serviceGroupId: 'ho-tich',
  priority: null,
  state: 'waiting',
  counterId: null,
  peopleAhead: 5,
  issuedAt: '2026-11-24T08:00:00+07:00',
  calledAt: null,
  completedAt: null,
  print: 'queued',
};

export const hall = {
  calls: [],
  groups: [{ serviceGroupId: 'ho-tich', waiting: 5, next: ['A008'] }],
  seq: 1,
};

/** Waits until a condition holds; a test that waits in vain says for what. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > 3000) throw new Error(`waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
