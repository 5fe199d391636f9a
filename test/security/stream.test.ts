import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Caller } from './caller.ts';
import { withServer } from './server.ts';

/** Opens the live stream as this browser; resolves when the server ends it. */
async function listen(url: string, caller: Caller): Promise<{ ended: Promise<void>; close(): void }> {
  const stop = new AbortController();
  const cookie = [...caller.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(`${url}/api/v1/stream`, { headers: { cookie }, signal: stop.signal });
  assert.equal(response.status, 200);
  const ended = (async () => {
    for await (const _part of response.body ?? []) continue;
  })();
  ended.catch(() => undefined);
  return { ended, close: () => stop.abort() };
}

const within = (ended: Promise<void>, ms: number) =>
  Promise.race([ended.then(() => 'ended'), new Promise((resolve) => setTimeout(resolve, ms, 'open'))]);

test('QN-12.1 a revoked screen and a deactivated officer stop hearing at once', () =>
  withServer({}, async (server) => {
    const admin = await server.administrator();
    const officer = { username: 'canbo', displayName: 'Trần Văn Mẫu', password: 'mật khẩu đủ dài' };
    const created = await admin.send('POST', '/staff', { body: { ...officer, roles: ['officer'] } });
    const caller = server.caller();
    await caller.signIn(officer.username, officer.password);
    const { body } = await admin.send('POST', '/pairing-codes', { body: { kind: 'board', name: 'Bảng' } });
    const board = server.caller();
    const paired = await board.send('POST', '/pairing', { body: { code: body.code } });

    const [officers, boards, admins] = await Promise.all(
      [caller, board, admin].map((c) => listen(server.url, c)),
    );
    try {
      await admin.send('PATCH', `/staff/${String(created.body.id)}`, { body: { active: false } });
      assert.equal(await within(officers!.ended, 3000), 'ended');
      await admin.send('DELETE', `/paired-devices/${String(paired.body.device.id)}`);
      assert.equal(await within(boards!.ended, 3000), 'ended');
      assert.equal(await within(admins!.ended, 300), 'open', 'others go on listening');
    } finally {
      for (const stream of [officers, boards, admins]) stream?.close();
    }
  }));

test('ND-6.4k an open stream does not keep a sign-in alive', () =>
  withServer({}, async (server) => {
    const admin = await server.administrator();
    for (let quarter = 0; quarter < 16; quarter += 1) {
      server.later({ minutes: 15 });
      const stream = await listen(server.url, admin);
      stream.close();
    }
    assert.equal((await admin.send('GET', '/session')).body.staff, null);
  }));
