import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { isAlive, isSharedScreen, shouldMarkSeen } from './session-lifetime.ts';

const start = Temporal.Instant.from('2026-03-02T01:00:00Z');
const session = { createdAt: start, lastSeenAt: start };

test('a sign-in at a desk ends after four quiet hours and after twelve hours', () => {
  assert.equal(isAlive(session, null, start.add({ hours: 3, minutes: 59 })), true);
  assert.equal(isAlive(session, null, start.add({ hours: 4 })), false);
  const busy = { createdAt: start, lastSeenAt: start.add({ hours: 11, minutes: 59 }) };
  assert.equal(isAlive(busy, 'counter', start.add({ hours: 11, minutes: 59 })), true);
  assert.equal(isAlive(busy, 'counter', start.add({ hours: 12 })), false);
});

test('ND-6.4k a sign-in on a kiosk, board or rating screen ends after two quiet minutes', () => {
  for (const kind of ['kiosk', 'board', 'rating'] as const) {
    assert.equal(isSharedScreen(kind), true);
    assert.equal(isAlive(session, kind, start.add({ seconds: 119 })), true);
    assert.equal(isAlive(session, kind, start.add({ minutes: 2 })), false);
    const busy = { createdAt: start, lastSeenAt: start.add({ minutes: 15 }) };
    assert.equal(isAlive(busy, kind, start.add({ minutes: 15 })), false);
  }
  assert.equal(isSharedScreen('counter'), false);
  assert.equal(isSharedScreen(null), false);
});

test('who works is not signed out: use is stored well within the idle time', () => {
  assert.equal(shouldMarkSeen(start, null, start.add({ seconds: 59 })), false);
  assert.equal(shouldMarkSeen(start, null, start.add({ seconds: 60 })), true);
  assert.equal(shouldMarkSeen(start, 'kiosk', start.add({ seconds: 24 })), true);
});
