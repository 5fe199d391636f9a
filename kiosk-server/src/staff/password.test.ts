import assert from 'node:assert/strict';
import { argon2Sync } from 'node:crypto';
import { test } from 'node:test';
import { hashPassword, verifyPassword } from './password.ts';
import { takeTurns, TooManyWaiting } from './take-turns.ts';

test('a password is stored as an argon2id PHC string with a salt of its own', async () => {
  const [one, other] = await Promise.all([hashPassword('mật khẩu dài'), hashPassword('mật khẩu dài')]);
  assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  assert.notEqual(one, other);
  assert.deepEqual(await verifyPassword(one, 'mật khẩu dài'), { matches: true, outdated: false });
  assert.equal((await verifyPassword(one, 'mat khau dai')).matches, false);
});

test('the marks of a Vietnamese password match however the keyboard writes them', async () => {
  const stored = await hashPassword('Đường Hạ Long'.normalize('NFC'));
  assert.equal((await verifyPassword(stored, 'Đường Hạ Long'.normalize('NFD'))).matches, true);
});

test('a hash made with weaker parameters still opens, and is to be made anew', async () => {
  const salt = Buffer.alloc(16, 7);
  const hash = argon2Sync('argon2id', {
    message: 'old password',
    nonce: salt,
    memory: 8192,
    passes: 1,
    parallelism: 1,
    tagLength: 32,
  });
  const plain = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  const stored = `$argon2id$v=19$m=8192,t=1,p=1$${plain(salt)}$${plain(hash)}`;
  assert.deepEqual(await verifyPassword(stored, 'old password'), { matches: true, outdated: true });
  assert.deepEqual(await verifyPassword(stored, 'wrong password'), { matches: false, outdated: false });
});

test('an unknown user and a broken hash cost the same work and never match', async () => {
  const time = async (stored: string | null) => {
    const start = performance.now();
    assert.deepEqual(await verifyPassword(stored, 'x'.repeat(12)), { matches: false, outdated: false });
    return performance.now() - start;
  };
  const stored = await hashPassword('another password');
  const fastest = async (hash: string | null) =>
    Math.min(await time(hash), await time(hash), await time(hash), await time(hash), await time(hash));
  const [wrong, unknown, broken] = [await fastest(stored), await fastest(null), await fastest('$broken$')];
  // Without the same work the unknown user would be a hundred times faster.
  assert.ok(unknown > wrong / 3, `unknown ${String(unknown)} ms, wrong ${String(wrong)} ms`);
  assert.ok(broken > wrong / 3, `broken ${String(broken)} ms, wrong ${String(wrong)} ms`);
});

test('costly work takes turns, and a full line says so at once', async () => {
  const inTurn = takeTurns({ atOnce: 2, waiting: 3 });
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  };
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => inTurn(work)));
  assert.equal(most, 2);
  assert.equal(results.filter((result) => result.status === 'fulfilled').length, 5);
  for (const result of results) {
    if (result.status === 'rejected') assert.ok(result.reason instanceof TooManyWaiting);
  }
  await inTurn(work);
  await assert.rejects(
    inTurn(() => Promise.reject(new Error('broken'))),
    /broken/,
  );
  await inTurn(work);
});
