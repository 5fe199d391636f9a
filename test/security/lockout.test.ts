import assert from 'node:assert/strict';
import { test } from 'node:test';
import { administrator, withServer } from './server.ts';
import type { SecuredServer } from './server.ts';

const { username, password } = administrator;

/** Guesses until the answer is "wait"; tells how many guesses were heard. */
async function guess(server: SecuredServer, name: string, headers: Record<string, string>): Promise<number> {
  for (let heard = 0; heard < 40; heard += 1) {
    const { status } = await server.caller(headers).signIn(name, `sai lần ${String(heard)}`);
    if (status === 429) return heard;
    assert.equal(status, 401);
  }
  throw new Error('forty guesses were heard');
}

/** A server behind a proxy of its own, so that callers come from addresses the test chooses. */
const behindProxy = { env: { MOTCUA_TRUST_PROXY: '127.0.0.1' } };
const from = (address: string) => ({ 'x-forwarded-for': address });

test('QN-12.1 a stranger who guesses is slowed, and the owner signs in meanwhile at the usual place', () =>
  withServer(behindProxy, async (server) => {
    const owner = await server.administrator();
    assert.equal(await guess(server, username, from('203.0.113.9')), 10);
    const stranger = server.caller(from('198.51.100.1'));
    const refused = await stranger.signIn(username, password);
    assert.equal(refused.status, 429, 'the guessing is by account, from wherever');
    assert.ok(Number(refused.headers['retry-after']) > 0);
    assert.equal(refused.body.retryAfter, Number(refused.headers['retry-after']));

    assert.equal((await owner.signIn(username, password)).status, 200, 'the browser that is known');
    const freshBrowser = server.caller();
    assert.equal((await freshBrowser.signIn(username, password)).status, 200, 'the network that is known');
  }));

test('a stranger behind the same address slows only browsers that are new there', () =>
  withServer({}, async (server) => {
    const owner = await server.administrator();
    assert.equal(await guess(server, username, {}), 5);
    assert.equal((await server.caller().signIn(username, password)).status, 429);
    assert.equal((await owner.signIn(username, password)).status, 200);
  }));

test('who waited is heard again, and a right password opens', () =>
  withServer(behindProxy, async (server) => {
    await server.administrator();
    await guess(server, username, from('203.0.113.9'));
    server.later({ minutes: 15 });
    const answer = await server.caller(from('203.0.113.9')).signIn(username, password);
    assert.equal(answer.status, 200);
  }));

test('an unknown user name is slowed just the same', () =>
  withServer(behindProxy, async (server) => {
    await server.administrator();
    assert.equal(await guess(server, 'khongcoai', from('203.0.113.9')), 10);
  }));

test('a hundred guesses at once are counted one by one', () =>
  withServer(behindProxy, async (server) => {
    await server.administrator();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        server.caller(from(`203.0.113.${String(i)}`)).signIn(username, `sai ${String(i)}`),
      ),
    );
    assert.equal(answers.filter(({ status }) => status === 401).length, 10);
    assert.equal(answers.filter(({ status }) => status === 429).length, 20);
  }));

test('ND-6.2 floods of sign-ins and codes are answered with 429 and when to come back', () =>
  withServer({}, async (server) => {
    const statuses: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      const { status, headers } = await server
        .caller()
        .send('POST', '/pairing', { body: { code: '00000000' } });
      statuses.push(status);
      if (status === 429) assert.ok(Number(headers['retry-after']) > 0);
    }
    assert.deepEqual(statuses, [...Array<number>(10).fill(403), 429, 429]);
  }));

test('refused sign-ins stand in the events, without the name that was typed', () =>
  withServer({}, async (server) => {
    await server.caller().signIn('tên gõ nhầm là mật khẩu', 'sai');
    const rows = await server.core.database.read
      .selectFrom('events')
      .selectAll()
      .where('type', '=', 'staff.sign-in-refused')
      .execute();
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.payload, '{"reason":"credentials"}');
    assert.doesNotMatch(JSON.stringify(rows), /gõ nhầm/);
  }));
