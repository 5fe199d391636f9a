import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { DeviceKind } from '@motcua/domain/devices/kinds';
import type { Caller } from './caller.ts';
import { withServer } from './server.ts';

async function code(admin: Caller, kind: DeviceKind): Promise<string> {
  const { status, body } = await admin.send('POST', '/pairing-codes', {
    body: { kind, name: `Máy ${kind}` },
  });
  assert.equal(status, 201);
  assert.match(body.code, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  return body.code;
}
const pair = (caller: Caller, typed: string) => caller.send('POST', '/pairing', { body: { code: typed } });
const ticket = (caller: Caller) =>
  caller.send('POST', '/tickets', { body: { id: randomUUID(), serviceGroupId: 'none' } });

test('a screen is paired by its code, once, and may do what its kind may', () =>
  withServer({}, async (server) => {
    const admin = await server.administrator();
    const typed = await code(admin, 'kiosk');
    const kiosk = server.caller();
    assert.equal((await ticket(kiosk)).status, 401);
    const answer = await pair(kiosk, typed.toLowerCase().replace('-', ' '));
    assert.equal(answer.status, 200);
    assert.equal(answer.body.device.kind, 'kiosk');
    assert.match(answer.cookies[0] ?? '', /Max-Age=34560000.*HttpOnly.*SameSite=Strict/);
    assert.notEqual((await ticket(kiosk)).status, 401, 'a kiosk may issue tickets');
    const call = await kiosk.send('POST', '/counters/1/call-next', { body: {} });
    assert.equal(call.status, 403, 'a kiosk may not call');
    assert.equal((await pair(server.caller(), typed)).status, 403, 'the code was used');
  }));

test('two screens that send one code together: one is paired', () =>
  withServer({}, async (server) => {
    const typed = await code(await server.administrator(), 'board');
    const answers = await Promise.all(Array.from({ length: 6 }, () => pair(server.caller(), typed)));
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  }));

test('a code is good for ten minutes', () =>
  withServer({}, async (server) => {
    const admin = await server.administrator();
    const typed = await code(admin, 'board');
    server.later({ minutes: 10 });
    const late = await pair(server.caller(), typed);
    assert.equal(late.status, 403);
    const wrong = await pair(server.caller(), '0000-0000');
    assert.deepEqual(late.body, wrong.body, 'a late code and a wrong one get the same answer');
  }));

test('QN-12.1 a revoked screen is nobody at once', () =>
  withServer({}, async (server) => {
    const admin = await server.administrator();
    const kiosk = server.caller();
    const { body } = await pair(kiosk, await code(admin, 'kiosk'));
    const listed = await admin.send('GET', '/paired-devices');
    assert.deepEqual(
      listed.body.items.map((item: { id: string }) => item.id),
      [body.device.id],
    );
    const path = `/paired-devices/${String(body.device.id)}`;
    assert.equal((await admin.send('DELETE', path)).status, 204);
    assert.equal((await ticket(kiosk)).status, 401);
    assert.equal((await kiosk.send('GET', '/session')).body.device, null);
    assert.equal((await admin.send('DELETE', path)).status, 404);
  }));

test('a foreign page can neither pair a screen nor act as one', () =>
  withServer({}, async (server) => {
    const admin = await server.administrator();
    const typed = await code(admin, 'kiosk');
    const headers = { origin: 'https://evil.example' };
    const foreign = await server.caller().send('POST', '/pairing', { body: { code: typed }, headers });
    assert.equal(foreign.status, 403);
    const kiosk = server.caller();
    assert.equal((await pair(kiosk, typed)).status, 200, 'the code was not used up');
    const body = { id: randomUUID(), serviceGroupId: 'none' };
    assert.equal((await kiosk.send('POST', '/tickets', { body, headers })).status, 403);
  }));

test('only digests of codes and keys are stored', () =>
  withServer({}, async (server) => {
    const admin = await server.administrator();
    const typed = await code(admin, 'kiosk');
    const kiosk = server.caller();
    await pair(kiosk, typed);
    const { read } = server.core.database;
    const rows = JSON.stringify([
      await read.selectFrom('pairing_codes').selectAll().execute(),
      await read.selectFrom('paired_devices').selectAll().execute(),
    ]);
    for (const secret of [typed, typed.replace('-', ''), kiosk.cookies.get('motcua-device') ?? 'missing']) {
      assert.equal(rows.includes(secret), false);
    }
  }));
