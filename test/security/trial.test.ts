import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { withServer } from './server.ts';
import type { SecuredServer } from './server.ts';

const demo = { body: { role: 'officer' } };
const ticket = () => ({ body: { id: randomUUID(), serviceGroupId: 'none' } });

/** Statuses of the demo sign-in, a ticket and a call under these headers. */
async function tried(server: SecuredServer, headers: Record<string, string>): Promise<number[]> {
  const caller = server.caller(headers);
  const answers = [
    await caller.send('POST', '/tickets', ticket()),
    await caller.send('POST', '/counters/1/call-next', { body: {} }),
    await caller.send('POST', '/session/demo', demo),
  ];
  return answers.map(({ status }) => status);
}

const closed = [401, 401, 401];
/** The sign-in says more to a foreign page; the answer is no all the same. */
const closedToPages = [401, 401, 403];

test('the trial is open with the sample province, on loopback, asked from this machine', () =>
  withServer({ sample: true }, async (server) => {
    const { port } = new URL(server.url);
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const headers: Record<string, string>[] = [
        { host: `${host}:${port}` },
        { host: `${host}:${port}`, origin: `http://${host}:${port}` },
      ];
      for (const own of headers) {
        const [issue, call, signIn] = await tried(server, own);
        assert.notEqual(issue, 401, JSON.stringify(own));
        assert.notEqual(call, 401, JSON.stringify(own));
        assert.equal(signIn, 200, JSON.stringify(own));
      }
    }
  }));

test('ND-7.1c the trial is closed as soon as one of its conditions fails', () =>
  withServer({ sample: true }, async (server) => {
    const { port } = new URL(server.url);
    const foreign: Record<string, Record<string, string>> = {
      'a name that was pointed here (DNS rebinding)': { host: `motcua.example:${port}` },
      'a name that only begins like ours': { host: `localhost.evil.example:${port}` },
      'a foreign page': { origin: 'https://evil.example' },
      'a page on another port': { origin: 'http://localhost:1' },
      'a page without an origin': { origin: 'null' },
      'a cross-site request': { 'sec-fetch-site': 'cross-site' },
      'a proxy (X-Forwarded-For)': { 'x-forwarded-for': '203.0.113.9' },
      'a proxy (Forwarded)': { forwarded: 'for=203.0.113.9' },
      'a proxy (X-Real-IP)': { 'x-real-ip': '203.0.113.9' },
      'a proxy (Via)': { via: '1.1 proxy' },
    };
    for (const [why, headers] of Object.entries(foreign)) {
      const statuses = await tried(server, { host: `localhost:${port}`, ...headers });
      const foreignPage = 'origin' in headers || 'sec-fetch-site' in headers;
      assert.deepEqual(statuses, foreignPage ? closedToPages : closed, why);
    }
  }));

test('without the sample province there is no trial', () =>
  withServer({ sample: false }, async (server) => {
    assert.deepEqual(await tried(server, {}), closed);
  }));

test('bound to every address there is no trial', () =>
  withServer({ sample: true, env: { MOTCUA_HOST: '0.0.0.0', MOTCUA_INSECURE_LAN: '1' } }, async (server) => {
    assert.deepEqual(await tried(server, {}), closed);
  }));

test('ND-7.1c a sample officer is nobody outside the trial, and has no password', () =>
  withServer({ sample: true }, async (server) => {
    const caller = server.caller();
    const { body } = await caller.send('POST', '/session/demo', { body: { role: 'admin' } });
    assert.deepEqual(body.staff.roles, ['admin']);
    assert.equal((await caller.send('GET', '/staff')).status, 200);
    assert.equal((await caller.send('GET', '/staff', { headers: { via: '1.1 proxy' } })).status, 401);
    for (const password of ['', 'null', 'sample:admin']) {
      assert.equal((await server.caller().signIn('sample:admin', password)).status, 401);
    }
  }));
