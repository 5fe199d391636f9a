import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { startTestServer } from '../../kiosk-server/src/testing-server.ts';
import type { TestServer } from '../../kiosk-server/src/testing-server.ts';
import { Caller } from '../security/caller.ts';
import { operations } from './operations.ts';
import type { Operation } from './operations.ts';
import { sendRaw } from './raw-caller.ts';
import type { RawAnswer } from './raw-caller.ts';

let server: TestServer;
let signedIn: Record<string, string>;
const all = await operations();

before(async () => {
  server = await startTestServer();
  const caller = new Caller(server.url);
  const token = new URL(server.setupLink ?? '').hash.slice('#setup='.length);
  const administrator = {
    username: 'quantri',
    displayName: 'Nguyễn Thị Mẫu',
    password: 'con cò bay lả bay la',
  };
  const { status } = await caller.send('POST', '/setup', { body: { token, ...administrator } });
  assert.equal(status, 200);
  signedIn = {
    cookie: [...caller.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    'x-csrf-token': caller.csrfToken ?? '',
    origin: caller.origin,
  };
});
after(() => server[Symbol.asyncDispose]());

/** As the public, and as an administrator, so that what lies behind the sign-in is reached too. */
async function send(
  operation: Pick<Operation, 'method'>,
  path: string,
  options: Parameters<typeof sendRaw>[3] = {},
) {
  // Signing out would end the session the other requests need.
  const mayChange = operation.method !== 'DELETE' || !path.startsWith('/session');
  const answers = [await sendRaw(server.url, operation.method, `/api/v1${path}`, options)];
  if (mayChange)
    answers.push(
      await sendRaw(server.url, operation.method, `/api/v1${path}`, {
        ...options,
        headers: { ...signedIn, ...options.headers },
      }),
    );
  return answers;
}

/** Never a 5xx; a refusal says what happened and what to do, in both languages. */
function checkAnswer({ status, headers, text }: RawAnswer, what: string): void {
  assert.ok(status < 500, `${what}: ${status} ${text}`);
  if (status < 400) return;
  assert.match(String(headers['content-type']), /^application\/problem\+json/, what);
  const problem = JSON.parse(text);
  assert.equal(problem.status, status, what);
  assert.match(problem.type, /^\/problems\/[a-z-]+$/, what);
  assert.ok(problem.title.split(/\s+/).length <= 15, `${what}: ${problem.title}`);
  for (const lang of ['vi', 'en'])
    assert.ok(
      problem.action?.[lang]?.length > 10,
      `${what}: ${problem.type} does not say what to do in ${lang}`,
    );
  if (status === 429) assert.match(String(headers['retry-after']), /^\d+$/, what);
  assert.doesNotMatch(text, /node_modules|\.ts:\d|SQLITE|select |insert /i, `${what}: tells of the inside`);
}

/** Something for every parameter in a path. */
const fill = (path: string, value: string): string => path.replaceAll(/\{[^}]+\}/g, value);
const streams = (path: string): boolean => path === '/stream';

const wrongValues: unknown[] = [
  null,
  0,
  -1,
  1.5,
  1e308,
  true,
  '',
  'x',
  'x'.repeat(5000),
  [],
  {},
  [[]],
  { a: 1 },
  '\u0000',
  '\ud800',
  "'; drop table tickets; --",
  '../../etc/passwd',
  randomUUID(),
  '9999-99-99',
];
const wrongBodies: [string, string | Buffer][] = [
  ['nothing', ''],
  ['half an object', '{'],
  ['a number', '1'],
  ['a text', '"x"'],
  ['null', 'null'],
  ['a list', '[]'],
  ['an empty object', '{}'],
  ['a polluting key', '{"__proto__":{"admin":true},"constructor":{"prototype":{}}}'],
  ['ten thousand levels', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
];
const wrongPaths = [
  'x',
  '%00',
  '%',
  '%E0%A4%A',
  '..%2f..%2fetc%2fpasswd',
  "'%20or%201=1--",
  'a'.repeat(3000),
  randomUUID(),
];

test('every operation, with a body that is not what it should be', async () => {
  for (const operation of all.filter(({ body }) => body !== null)) {
    const path = fill(operation.path, randomUUID());
    for (const [what, body] of wrongBodies)
      for (const answer of await send(operation, path, { body }))
        checkAnswer(answer, `${operation.method} ${operation.path} with ${what}`);
  }
});

test('every property of every body, with values of other types', async () => {
  for (const operation of all) {
    for (const property of operation.body ?? []) {
      for (const value of wrongValues) {
        const body = JSON.stringify({ [property]: value });
        for (const answer of await send(operation, fill(operation.path, '1'), { body }))
          checkAnswer(answer, `${operation.method} ${operation.path} ${body.slice(0, 80)}`);
      }
    }
  }
});

test('a ticket with one wrong value at a time is refused, and the pointer says which', async () => {
  const good = { id: randomUUID(), serviceGroupId: 'land', print: false, lang: 'vi' };
  for (const [property, value] of [
    ['id', 'x'],
    ['id', 7],
    ['serviceGroupId', 7],
    ['serviceGroupId', 'x'.repeat(101)],
    ['priority', {}],
    ['print', 'yes'],
    ['lang', 'fr'],
  ] as const) {
    const { status, text } = await sendRaw(server.url, 'POST', '/api/v1/tickets', {
      body: JSON.stringify({ ...good, [property]: value }),
    });
    assert.equal(status, 400, `${property}=${String(value)}: ${text}`);
    assert.equal(JSON.parse(text).errors[0].pointer, `/body/${property}`);
  }
});

test('a service group there is not', async () => {
  const body = JSON.stringify({ id: randomUUID(), serviceGroupId: 'no-such-group' });
  const answer = await sendRaw(server.url, 'POST', '/api/v1/tickets', { body });
  assert.equal(answer.status, 404);
  checkAnswer(answer, 'unknown group');
});

test('every path parameter, with what it cannot be', async () => {
  for (const operation of all.filter(({ path }) => path.includes('{')))
    for (const value of wrongPaths)
      for (const answer of await send(
        operation,
        fill(operation.path, value),
        operation.body === null ? {} : { body: '{}' },
      ))
        checkAnswer(answer, `${operation.method} ${operation.path} with ${value.slice(0, 40)}`);
});

test('every query parameter, with what it cannot be', async () => {
  for (const operation of all.filter(({ query, path }) => query.length > 0 && !streams(path))) {
    for (const name of operation.query) {
      for (const query of [
        `${name}=`,
        `${name}=-1`,
        `${name}=1e99`,
        `${name}=x&${name}=y`,
        `${name}[]=x`,
        `${name}[a][b]=x`,
        `${name}=%00`,
        `${name}=%E0%A4%A`,
        `${name}=${'x'.repeat(5000)}`,
        `${name}=%27%22%3B--`,
        `__proto__[x]=1&${name}=1`,
      ])
        for (const answer of await send(operation, `${fill(operation.path, '1')}?${query}`))
          checkAnswer(answer, `${operation.method} ${operation.path}?${query.slice(0, 60)}`);
    }
  }
});

test('a method that a path does not take: 405, and Allow says which it takes', async () => {
  for (const path of new Set(
    all.filter((operation) => !streams(operation.path)).map((operation) => operation.path),
  )) {
    const taken = all.filter((operation) => operation.path === path).map(({ method }) => method);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((one) => !taken.includes(one))) {
      const answer = await sendRaw(server.url, method, `/api/v1${fill(path, randomUUID())}`);
      assert.equal(answer.status, 405, `${method} ${path}`);
      checkAnswer(answer, `${method} ${path}`);
      for (const one of taken)
        assert.ok(String(answer.headers['allow']).includes(one), `${path}: Allow names ${one}`);
    }
  }
});

test('bodies that are broken, too large or of another kind', async () => {
  for (const operation of all.filter(({ body }) => body !== null)) {
    const path = `/api/v1${fill(operation.path, '1')}`;
    const cases: [number, string, Parameters<typeof sendRaw>[3]][] = [
      [400, 'half JSON', { body: '{"id":' }],
      [413, '2 MB', { body: JSON.stringify({ id: 'x'.repeat(2_000_000) }) }],
      [415, 'text', { body: 'id=1', headers: { 'content-type': 'text/plain' } }],
      [415, 'a form', { body: 'id=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
      [
        415,
        'an unknown charset',
        { body: '{}', headers: { 'content-type': 'application/json; charset=x-none' } },
      ],
      [415, 'an unknown encoding', { body: '{}', headers: { 'content-encoding': 'zip' } }],
      [400, 'broken gzip', { body: '{}', headers: { 'content-encoding': 'gzip' } }],
    ];
    for (const [status, what, options] of cases) {
      const answer = await sendRaw(server.url, operation.method, path, options);
      // Sign-ins are counted; by now this test has used its share of them.
      if (answer.status !== 429 || operation.path === '/tickets')
        assert.equal(
          answer.status,
          status,
          `${operation.method} ${operation.path} with ${what}: ${answer.text}`,
        );
      checkAnswer(answer, `${operation.method} ${operation.path} with ${what}`);
    }
  }
});

test('addresses there are not, and addresses that are none', async () => {
  for (const path of [
    '/api/v1/nothing',
    '/api/v2/tickets',
    '/api/',
    '/%',
    '/t/%E0%A4%A',
    '/nothing',
    '/demo/../../etc/passwd',
    '/components/v1/none.js',
  ])
    for (const method of ['GET', 'POST']) {
      const answer = await sendRaw(server.url, method, path);
      assert.ok(answer.status >= 400, `${method} ${path}: ${answer.status}`);
      checkAnswer(answer, `${method} ${path}`);
    }
});

test('after all that, a ticket can still be taken', async () => {
  const body = JSON.stringify({ id: randomUUID(), serviceGroupId: 'land', print: false });
  const { status, text } = await sendRaw(server.url, 'POST', '/api/v1/tickets', { body });
  assert.equal(status, 201, text);
  const groups = await sendRaw(server.url, 'GET', '/api/v1/service-groups');
  assert.ok(JSON.parse(groups.text).items.length > 0);
});
