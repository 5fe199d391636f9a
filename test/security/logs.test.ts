import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startCentre } from '../e2e/centre.ts';
import { Caller } from './caller.ts';
import { administrator } from './server.ts';

test('HN-15.6 no password, token, code, name or address of a person stands in the log', async () => {
  const centre = await startCentre({ MOTCUA_LOG_LEVEL: 'debug', MOTCUA_BACKUP_AT: 'off' });
  const address = '203.0.113.77';
  const admin = new Caller(centre.url);
  const typed: string[] = [];
  let log: string;
  try {
    const setup = /#setup=(\S+)/.exec(centre.output())?.[1] ?? '';
    const made = await admin.send('POST', '/setup', { body: { token: setup, ...administrator } });
    assert.equal(made.status, 200);
    await admin.signIn('ten go nham', 'mat khau sai hoan toan', { 'x-forwarded-for': address });
    await admin.signIn(administrator.username, administrator.password);
    const { body } = await admin.send('POST', '/pairing-codes', {
      body: { kind: 'kiosk', name: 'Máy Bà Mẫu' },
    });
    const kiosk = new Caller(centre.url);
    await kiosk.send('POST', '/pairing', { body: { code: body.code } });
    await kiosk.send('POST', '/tickets', { body: { id: 'broken' } });
    await admin.send('DELETE', '/session');
    typed.push(
      setup,
      body.code,
      ...admin.cookies.values(),
      ...kiosk.cookies.values(),
      admin.csrfToken ?? 'none',
    );
  } finally {
    await centre.stop('SIGTERM');
    log = centre.output();
  }
  // The one-time link is for the person at the terminal; it is no line of the log.
  const lines = log.split('\n').filter((line) => line.startsWith('{'));
  assert.ok(
    lines.some((line) => line.includes('staff.signed-in')),
    'the log says that somebody signed in',
  );
  const { username, displayName, password } = administrator;
  const personal = [username, displayName, password, 'ten go nham', 'mat khau sai', address, 'Bà Mẫu'];
  for (const secret of [...typed, ...personal]) {
    assert.ok(!lines.join('\n').includes(secret), `${secret} stands in the log`);
  }
});
