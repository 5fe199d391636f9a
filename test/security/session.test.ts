import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { test } from 'node:test';
import { administrator, withServer } from './server.ts';
import type { SecuredServer } from './server.ts';
import type { Caller } from './caller.ts';

const officer = { username: 'canbo', displayName: 'Trần Văn Mẫu', password: 'mật khẩu đủ dài' } as const;

async function withOfficer(
  use: (server: SecuredServer, admin: Caller, caller: Caller, id: string) => Promise<void>,
): Promise<void> {
  await withServer({}, async (server) => {
    const admin = await server.administrator();
    const { body } = await admin.send('POST', '/staff', { body: { ...officer, roles: ['officer'] } });
    const caller = server.caller();
    assert.equal((await caller.signIn(officer.username, officer.password)).status, 200);
    await use(server, admin, caller, body.id);
  });
}

const who = async (caller: Caller) => (await caller.send('GET', '/session')).body.staff?.username ?? null;

test('ND-7.1c an officer signs in under the own account, and signs out', () =>
  withOfficer(async (_server, _admin, caller) => {
    assert.equal(await who(caller), 'canbo');
    const token = caller.cookies.get('motcua-session') ?? '';
    assert.equal((await caller.send('DELETE', '/session')).status, 204);
    assert.equal(caller.cookies.has('motcua-session'), false);
    caller.cookies.set('motcua-session', token);
    assert.equal(await who(caller), null, 'the old token still opens');
  }));

test('HN-15.6 cookies are out of reach for scripts, foreign pages and other paths', () =>
  withOfficer(async (server) => {
    const { cookies } = await server.caller().signIn(officer.username, officer.password);
    assert.equal(cookies.length, 2);
    for (const cookie of cookies) {
      assert.match(cookie, /; HttpOnly/);
      assert.match(cookie, /; SameSite=Strict/);
      assert.match(cookie, /; Path=\//);
      assert.doesNotMatch(cookie, /Domain=/);
    }
    const session = cookies.find((cookie) => cookie.startsWith('motcua-session='));
    assert.doesNotMatch(session ?? '', /Max-Age|Expires/, 'the sign-in must end with the browser');
  }));

test('HN-15.6 only digests of passwords and tokens are stored', () =>
  withOfficer(async ({ core }, _admin, caller) => {
    const rows = JSON.stringify([
      await core.database.read.selectFrom('staff').selectAll().execute(),
      await core.database.read.selectFrom('staff_sessions').selectAll().execute(),
      await core.database.read.selectFrom('known_places').selectAll().execute(),
      await core.database.read.selectFrom('setup_links').selectAll().execute(),
      await core.database.read.selectFrom('events').selectAll().execute(),
    ]);
    const secrets = [...caller.cookies.values(), officer.password, administrator.password, '127.0.0.1'];
    for (const secret of secrets) assert.equal(rows.includes(secret), false);
    assert.ok(rows.includes('$argon2id$'));
  }));

test('a token planted before the sign-in opens nothing after it (session fixation)', () =>
  withOfficer(async (server, _admin, mine) => {
    const planted = mine.cookies.get('motcua-session') ?? '';
    const victim = server.caller();
    victim.cookies.set('motcua-session', planted);
    victim.csrfToken = null;
    assert.equal((await victim.signIn(administrator.username, administrator.password)).status, 200);
    assert.notEqual(victim.cookies.get('motcua-session'), planted);
    assert.equal(await who(victim), 'quantri');
    assert.equal(await who(mine), null, 'the planted token still opens');
  }));

test('HN-15.6 a change under a session needs its token and our own page', () =>
  withOfficer(async (_server, admin) => {
    const body = { kind: 'board', name: 'Bảng' };
    const make = (headers: Record<string, string>) => admin.send('POST', '/pairing-codes', { body, headers });
    const token = admin.csrfToken ?? '';
    const refused: Record<string, string>[] = [
      { 'x-csrf-token': '' },
      { 'x-csrf-token': 'wrong' },
      { 'x-csrf-token': token, origin: 'https://evil.example' },
      { 'x-csrf-token': token, origin: 'null' },
      { 'x-csrf-token': token, 'sec-fetch-site': 'cross-site' },
      { 'x-csrf-token': token, 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of refused) {
      const answer = await make(headers);
      assert.equal(answer.status, 403, JSON.stringify(headers));
      assert.match(answer.body.type, /csrf-token-missing|foreign-origin/);
    }
    assert.equal((await make({ origin: admin.origin, 'sec-fetch-site': 'same-origin' })).status, 201);
  }));

test('a foreign page cannot sign a browser in', () =>
  withOfficer(async (server) => {
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const answer = await server.caller().signIn(officer.username, officer.password, headers);
    assert.equal(answer.status, 403);
    assert.deepEqual(answer.cookies, []);
  }));

test('QN-12.1 deactivating an account ends its sign-ins at once', () =>
  withOfficer(async (server, admin, caller, id) => {
    assert.equal((await admin.send('PATCH', `/staff/${id}`, { body: { active: false } })).status, 200);
    assert.equal(await who(caller), null);
    const again = await server.caller().signIn(officer.username, officer.password);
    assert.equal(again.status, 401);
    assert.match(again.body.type, /wrong-credentials/);
  }));

test('QN-12.1 taking a role away, or a new password, ends sign-ins at once', () =>
  withOfficer(async (_server, admin, caller, id) => {
    assert.equal((await admin.send('PATCH', `/staff/${id}`, { body: { roles: ['manager'] } })).status, 200);
    assert.equal(await who(caller), null);
    assert.equal((await caller.signIn(officer.username, officer.password)).status, 200);
    const password = 'mật khẩu mới hoàn toàn';
    assert.equal((await admin.send('PATCH', `/staff/${id}`, { body: { password } })).status, 200);
    assert.equal(await who(caller), null);
    assert.equal((await caller.signIn(officer.username, officer.password)).status, 401);
    assert.equal((await caller.signIn(officer.username, password)).status, 200);
  }));

test('QN-12.1 the last administrator can be neither deactivated nor stripped', () =>
  withOfficer(async (_server, admin) => {
    const { body } = await admin.send('GET', '/session');
    for (const change of [{ active: false }, { roles: ['officer'] }]) {
      const answer = await admin.send('PATCH', `/staff/${body.staff.id}`, { body: change });
      assert.equal(answer.status, 409);
    }
    assert.equal(await who(admin), 'quantri');
  }));

test('an own new password needs the current one, and ends the other sign-ins only', () =>
  withOfficer(async (server, _admin, caller) => {
    const other = server.caller();
    await other.signIn(officer.username, officer.password);
    const next = 'một mật khẩu khác';
    const wrong = await caller.send('PUT', '/session/password', { body: { current: 'không phải', next } });
    assert.equal(wrong.status, 401);
    assert.equal(await who(other), 'canbo');
    const right = await caller.send('PUT', '/session/password', {
      body: { current: officer.password, next },
    });
    assert.equal(right.status, 204);
    assert.equal(await who(caller), 'canbo');
    assert.equal(await who(other), null);
    assert.equal((await other.signIn(officer.username, next)).status, 200);
  }));

test('an unknown user and a wrong password get the very same answer', () =>
  withOfficer(async (server) => {
    const unknown = await server.caller().signIn('khongcoai', 'mật khẩu sai rồi');
    const wrong = await server.caller().signIn(officer.username, 'mật khẩu sai rồi');
    assert.equal(unknown.status, 401);
    assert.deepEqual(unknown.body, wrong.body);
    assert.deepEqual(Object.keys(unknown.headers).sort(), Object.keys(wrong.headers).sort());
  }));

test('a sign-in ends after four quiet hours', () =>
  withOfficer(async (server, _admin, caller) => {
    server.later({ hours: 3 });
    assert.equal(await who(caller), 'canbo');
    server.later({ hours: 3 });
    assert.equal(await who(caller), 'canbo', 'somebody who works is not signed out');
    server.later({ hours: 4 });
    assert.equal(await who(caller), null);
  }));

test('ND-6.4k on a kiosk a sign-in ends after two quiet minutes and leaves no mark', () =>
  withOfficer(async (server, admin) => {
    const { body } = await admin.send('POST', '/pairing-codes', { body: { kind: 'kiosk', name: 'Kiosk 1' } });
    const kiosk = server.caller();
    assert.equal((await kiosk.send('POST', '/pairing', { body: { code: body.code } })).status, 200);
    assert.equal((await kiosk.signIn(officer.username, officer.password)).status, 200);
    assert.equal(kiosk.cookies.has('motcua-browser'), false);
    server.later({ seconds: 90 });
    assert.equal(await who(kiosk), 'canbo');
    server.later({ minutes: 2 });
    assert.equal(await who(kiosk), null);
    assert.equal((await kiosk.send('GET', '/session')).body.device.kind, 'kiosk', 'the kiosk stays paired');
  }));

test('HN-15.6 the database is readable by its owner only', () =>
  withServer({}, async ({ core }) => {
    const { database } = core.config;
    assert.ok(database.dialect === 'sqlite');
    for (const end of ['', '-wal', '-shm']) {
      assert.equal((await stat(`${database.file}${end}`)).mode & 0o077, 0, `${database.file}${end}`);
    }
  }));
