import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { isUsable, pairingCode, readPairingCode, showPairingCode } from './pairing-code.ts';

test('a code is eight characters that nobody confuses', () => {
  assert.equal(pairingCode(Uint8Array.of(0, 0, 0, 0, 0)), '00000000');
  assert.equal(pairingCode(Uint8Array.of(255, 255, 255, 255, 255)), 'ZZZZZZZZ');
  assert.equal(pairingCode(Uint8Array.of(0, 0, 0, 0, 33)), '00000011');
  assert.throws(() => pairingCode(Uint8Array.of(1, 2, 3)), RangeError);
});

test('different bytes are different codes', () => {
  const codes = new Set<string>();
  for (let i = 0; i < 256; i += 1) {
    codes.add(pairingCode(Uint8Array.of(i, 0, 0, 0, 0)));
    codes.add(pairingCode(Uint8Array.of(0, 0, i, 0, 1)));
  }
  assert.equal(codes.size, 512);
});

test('a code is read the way people type it', () => {
  assert.equal(readPairingCode(' 7k3m-9qxa '), '7K3M9QXA');
  assert.equal(readPairingCode('oO0i-lI1z'), '0001111Z');
  assert.equal(readPairingCode(showPairingCode('7K3M9QXA')), '7K3M9QXA');
  for (const wrong of ['', '7K3M9QX', '7K3M9QXAA', '7K3M9QXU', 'ĐƯỜNG123']) {
    assert.equal(readPairingCode(wrong), null, wrong);
  }
});

test('a code is good for ten minutes and once', () => {
  const made = Temporal.Instant.from('2026-03-02T01:00:00Z');
  const fresh = { expiresAt: made.add({ minutes: 10 }), usedAt: null };
  assert.equal(isUsable(fresh, made.add({ minutes: 9, seconds: 59 })), true);
  assert.equal(isUsable(fresh, made.add({ minutes: 10 })), false);
  assert.equal(isUsable({ ...fresh, usedAt: made }, made), false);
});
