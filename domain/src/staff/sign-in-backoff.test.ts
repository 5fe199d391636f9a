import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import {
  afterFailure,
  bucketsOf,
  failuresAfterSuccess,
  FORGOTTEN_AFTER,
  networkOf,
  waitSeconds,
} from './sign-in-backoff.ts';
import type { Bucket, FailureCount, SignInAttempt } from './sign-in-backoff.ts';

const start = Temporal.Instant.from('2026-03-02T01:00:00Z');
const stranger: SignInAttempt = { account: 'lan', network: '203.0.113.9', knownAs: null };
const owner: SignInAttempt = { account: 'lan', network: '10.0.0.7', knownAs: 'browser:b1' };

/** The counters of a server, with nothing but the rule. */
function counters() {
  const counts = new Map<string, FailureCount>();
  const each = (attempt: SignInAttempt, fn: (bucket: Bucket) => number) =>
    Math.max(...bucketsOf(attempt).map(fn));
  return {
    wait: (attempt: SignInAttempt, now = start) =>
      each(attempt, ({ key, policy }) => waitSeconds(policy, counts.get(key), now)),
    fail(attempt: SignInAttempt, now = start) {
      for (const { key } of bucketsOf(attempt)) counts.set(key, afterFailure(counts.get(key), now));
    },
  };
}

test('QN-12.1 a stranger who guesses for ever never slows the owner at a known browser or network', () => {
  const server = counters();
  for (let i = 0; i < 10_000; i += 1) server.fail({ ...stranger, network: `203.0.113.${String(i % 250)}` });
  assert.ok(server.wait(stranger) > 0);
  assert.equal(server.wait(owner), 0);
  assert.equal(server.wait({ ...owner, knownAs: 'network:10.0.0.7' }), 0);
});

test('a stranger behind the same address slows neither the known browser nor other known accounts there', () => {
  const server = counters();
  for (let i = 0; i < 100; i += 1) server.fail({ ...stranger, network: owner.network });
  assert.equal(server.wait(owner), 0);
  assert.equal(server.wait({ account: 'minh', network: owner.network, knownAs: 'network:10.0.0.7' }), 0);
});

test('one address that tries one password on many accounts is slowed', () => {
  const server = counters();
  for (let i = 0; i < 20; i += 1) server.fail({ ...stranger, account: `user${String(i)}` });
  assert.ok(server.wait({ ...stranger, account: 'fresh' }) > 0);
});

test('many addresses that guess one account are slowed together', () => {
  const server = counters();
  for (let i = 0; i < 10; i += 1) server.fail({ ...stranger, network: `198.51.100.${String(i)}` });
  assert.ok(server.wait({ ...stranger, network: '192.0.2.1' }) > 0);
});

test('a known caller has a handful of free mistakes, then waits, and longer each time', () => {
  const count = (failures: number): FailureCount => ({ failures, lastAt: start });
  assert.equal(waitSeconds('known', count(4), start), 0);
  assert.equal(waitSeconds('known', count(5), start), 15);
  assert.equal(waitSeconds('known', count(6), start), 30);
  assert.equal(waitSeconds('known', count(5), start.add({ seconds: 5 })), 10);
  assert.equal(waitSeconds('known', count(5), start.add({ seconds: 15 })), 0);
});

test('no wait is longer than a quarter of an hour, after any number of failures', () => {
  for (const failures of [16, 100, 1e6, Number.MAX_SAFE_INTEGER]) {
    assert.equal(waitSeconds('account', { failures, lastAt: start }, start), 15 * 60);
  }
});

test('a clock that was set back does not prolong a wait', () => {
  const count = { failures: 100, lastAt: start };
  assert.equal(waitSeconds('account', count, start.subtract({ minutes: 10 })), 5 * 60);
  assert.equal(waitSeconds('account', count, start.subtract({ hours: 2 })), 0);
});

test('a bucket is forgotten after a quiet day', () => {
  const old: FailureCount = { failures: 500, lastAt: start };
  const later = start.add(FORGOTTEN_AFTER).add({ seconds: 1 });
  assert.equal(waitSeconds('account', old, later), 0);
  assert.equal(afterFailure(old, later).failures, 1);
});

test('a success clears the known caller and gives a stranger only that attempt back', () => {
  assert.equal(failuresAfterSuccess('known', 4), 0);
  assert.equal(failuresAfterSuccess('address', 18), 17);
  assert.equal(failuresAfterSuccess('account', 0), 0);
});

test('a network is an IPv4 address or the /64 of IPv6, however written', () => {
  assert.equal(networkOf('10.0.0.7'), '10.0.0.7');
  assert.equal(networkOf('::ffff:10.0.0.7'), '10.0.0.7');
  assert.equal(networkOf('2001:DB8:0:1::5'), '2001:db8:0:1::/64');
  assert.equal(networkOf('2001:db8::1:0:0:0:9'), '2001:db8:0:1::/64');
  assert.equal(networkOf('2001:0db8:0000:0001:ffff:ffff:ffff:ffff'), '2001:db8:0:1::/64');
  assert.equal(networkOf('fe80::1%eth0'), 'fe80:0:0:0::/64');
  assert.equal(networkOf('::1'), '0:0:0:0::/64');
});
