import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { localTime } from '../centre/clock.ts';
import { onEveryDatabase } from '../database/testing.ts';
import {
  countAdministrators,
  findAccount,
  insertAccount,
  listAccounts,
  saveMember,
} from './account-store.ts';
import { claimCode, findCode, findDevice, insertCode, insertDevice, revokeDevice } from './pairing-store.ts';
import { digestOf, keyedDigest } from './secret.ts';
import { deleteSessionsOf, findSession, insertSession } from './session-store.ts';
import { claimLink, isLinkOpen, replaceLink } from './setup-link-store.ts';
import { SignInGuard, openGuard } from './sign-in-guard.ts';
import { findPlace, readOrMakeKey, rememberPlace } from './sign-in-store.ts';

const now = Temporal.Instant.from('2026-03-02T01:00:00Z');
const at = localTime(now);
const member = {
  id: '3f8f6f7e-8f5b-4a7e-9a55-0f4f7a0c1d2e',
  username: 'quantri',
  displayName: 'Nguyễn Thị Mẫu',
  roles: ['admin' as const],
  agencyId: null,
  active: true,
};
const account = { member, passwordHash: 'x', sample: false, now: at };
const screen = { kind: 'kiosk' as const, name: 'Kiosk 1', counterId: null };

onEveryDatabase('QN-12.1 an account is found, changed, counted and listed', async (database) => {
  await database.write(async (trx) => {
    await insertAccount(trx, account);
    const sample = { ...member, id: '11111111-1111-4111-8111-111111111111', username: 'sample:admin' };
    await insertAccount(trx, { member: sample, passwordHash: null, sample: true, now: at });
  });
  assert.deepEqual((await findAccount(database.read, { username: 'quantri' }))?.member, member);
  assert.equal(await findAccount(database.read, { username: 'khongco' }), null);
  assert.deepEqual(await listAccounts(database.read), [member]);
  assert.equal(await countAdministrators(database.read, null), 1);
  assert.equal(await countAdministrators(database.read, member.id), 0);
  await database.write((trx) => saveMember(trx, { ...member, active: false }));
  assert.equal(await countAdministrators(database.read, null), 0);
});

onEveryDatabase('sessions end together, but for the one that is kept', async (database) => {
  await database.write(async (trx) => {
    await insertAccount(trx, account);
    await insertSession(trx, 'one', member.id, at);
    await insertSession(trx, 'two', member.id, at);
    await deleteSessionsOf(trx, member.id, 'two');
  });
  assert.equal(await findSession(database.read, 'one'), null);
  assert.equal((await findSession(database.read, 'two'))?.lastSeenAt.toString(), now.toString());
});

onEveryDatabase(
  'a pairing code is taken by one of many, and a revoked key opens nothing',
  async (database) => {
    await database.write((trx) => insertCode(trx, 'code', screen, { by: 'staff:x', expiresAt: at }));
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => database.write((trx) => claimCode(trx, 'code', at))),
    );
    assert.equal(claims.filter(Boolean).length, 1);
    assert.ok((await findCode(database.read, 'code'))?.usedAt);
    await database.write((trx) => insertDevice(trx, { id: 'd', ...screen }, 'key', at));
    assert.equal((await findDevice(database.read, 'key'))?.name, 'Kiosk 1');
    assert.equal(await database.write((trx) => revokeDevice(trx, 'd', at)), true);
    assert.equal(await database.write((trx) => revokeDevice(trx, 'd', at)), false);
    assert.equal(await findDevice(database.read, 'key'), null);
  },
);

onEveryDatabase('a set-up link is taken once and in time, and only the newest', async (database) => {
  const later = localTime(now.add({ hours: 24 }));
  await database.write((trx) => replaceLink(trx, 'old', 'first', later));
  await database.write((trx) => replaceLink(trx, 'new', 'first', later));
  assert.equal(await isLinkOpen(database.read, 'old', at), false);
  assert.equal(await database.write((trx) => claimLink(trx, 'new', later)), null);
  const claims = await Promise.all(
    Array.from({ length: 5 }, () => database.write((trx) => claimLink(trx, 'new', at))),
  );
  assert.deepEqual(
    claims.filter((purpose) => purpose !== null),
    ['first'],
  );
});

onEveryDatabase('failures made at once are counted one by one', async (database) => {
  const guard = await openGuard(database);
  const attempt = { account: 'quantri', network: '203.0.113.9', knownAs: null };
  const waits = await Promise.all(
    Array.from({ length: 25 }, () => database.write((trx) => guard.charge(trx, attempt, now))),
  );
  assert.equal(waits.filter((seconds) => seconds === 0).length, 10);
  await database.write((trx) => guard.refund(trx, attempt, now));
  assert.equal(await database.write((trx) => guard.charge(trx, attempt, now)), 0);
  const rows = await database.read.selectFrom('sign_in_failures').selectAll().execute();
  assert.doesNotMatch(JSON.stringify(rows), /quantri|203\.0\.113/);
});

onEveryDatabase('a key is made once, and a place is remembered by account', async (database) => {
  const keys = await Promise.all(
    ['a', 'b', 'c'].map((fresh) => database.write((trx) => readOrMakeKey(trx, 'test', fresh))),
  );
  assert.equal(new Set(keys).size, 1);
  await database.write(async (trx) => {
    await insertAccount(trx, account);
    for (let i = 0; i < 2; i += 1) await rememberPlace(trx, member.id, { kind: 'browser', hash: 'h' }, at);
  });
  assert.equal((await findPlace(database.read, member.id, 'h'))?.toString(), now.toString());
  assert.equal(await findPlace(database.read, 'somebody', 'h'), null);
});

test('digests tell nothing of what they are of', () => {
  assert.notEqual(keyedDigest('k', 'a'), keyedDigest('l', 'a'));
  assert.match(digestOf('secret'), /^[A-Za-z0-9_-]{43}$/);
  const [browser, network] = new SignInGuard('k').places({
    browser: 'b',
    deviceId: null,
    network: '10.0.0.7',
  });
  assert.deepEqual([browser?.kind, network?.kind], ['browser', 'network']);
  assert.doesNotMatch(network?.hash ?? '10.0.0.7', /10\.0\.0\.7/);
});
