import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstAdministratorToken, resetToken } from '../../kiosk-server/src/staff/set-up.ts';
import { administrator, withServer } from './server.ts';
import type { SecuredServer } from './server.ts';

const tokenOf = (server: SecuredServer) => new URL(server.setupLink ?? '').hash.slice('#setup='.length);
const setUp = (server: SecuredServer, token: string, who: object = administrator) =>
  server.caller().send('POST', '/setup', { body: { token, ...who } });

test('ND-7.1c there is no default password: the first start hands out a one-time link', () =>
  withServer({}, async (server) => {
    assert.match(server.setupLink ?? '', /^http:\/\/localhost:\d+\/office\/#setup=[A-Za-z0-9_-]{43}$/);
    assert.equal((await server.core.database.read.selectFrom('staff').selectAll().execute()).length, 0);
    const answer = await setUp(server, tokenOf(server));
    assert.equal(answer.status, 200);
    assert.deepEqual(answer.body.staff.roles, ['admin']);
    const again = await setUp(server, tokenOf(server), { ...administrator, username: 'keken' });
    assert.equal(again.status, 403);
    assert.equal(await firstAdministratorToken(server.core), null);
  }));

test('two who use the link together: one becomes administrator', () =>
  withServer({}, async (server) => {
    const answers = await Promise.all(
      ['mot', 'hai', 'baba'].map((username) =>
        setUp(server, tokenOf(server), { ...administrator, username }),
      ),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 403, 403]);
  }));

test('the link ends after a day, and with the next start', () =>
  withServer({}, async (server) => {
    const first = tokenOf(server);
    const second = await firstAdministratorToken(server.core);
    assert.equal((await setUp(server, first)).status, 403);
    server.later({ hours: 24 });
    assert.equal((await setUp(server, second ?? '')).status, 403);
    const third = await firstAdministratorToken(server.core);
    assert.equal((await setUp(server, third ?? '')).status, 200);
  }));

test('a short password or a strange user name is refused before the link is used up', () =>
  withServer({}, async (server) => {
    for (const wrong of [
      { password: 'ngắn' },
      { username: 'a' },
      { username: 'sample:admin' },
      { displayName: '' },
    ]) {
      assert.equal((await setUp(server, tokenOf(server), { ...administrator, ...wrong })).status, 400);
    }
    assert.equal((await setUp(server, tokenOf(server))).status, 200);
  }));

test('who runs the machine gets a lost administrator back; old sign-ins end', () =>
  withServer({}, async (server) => {
    const before = await server.administrator();
    const token = await resetToken(server.core);
    const password = 'mật khẩu sau khi mất';
    assert.equal((await setUp(server, token, { ...administrator, password })).status, 200);
    assert.equal((await before.send('GET', '/staff')).status, 401);
    assert.equal((await server.caller().signIn(administrator.username, administrator.password)).status, 401);
    assert.equal((await server.caller().signIn(administrator.username, password)).status, 200);
    assert.equal((await setUp(server, token)).status, 403);
  }));
