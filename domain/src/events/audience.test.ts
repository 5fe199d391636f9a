import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayHear, mayHearScan, subjectFor } from './audience.ts';
import type { Listener } from './audience.ts';

const stranger: Listener = { staff: null, device: null, trial: false };
const screen: Listener = { ...stranger, device: { kind: 'board' } };
const officer: Listener = { ...stranger, staff: { roles: ['officer'], agencyId: 'so-tu-phap' } };

test('everybody hears what is public, screens and staff what is for devices', () => {
  assert.equal(mayHear('public', 'ticket:1', stranger), true);
  assert.deepEqual(
    [stranger, screen, officer, { ...stranger, trial: true }].map((listener) =>
      mayHear('device', 'ticket:1', listener),
    ),
    [false, true, true, true],
  );
});

test('staff events are for staff, and those of a role for that role', () => {
  assert.equal(mayHear('staff', 'staff:1', screen), false);
  assert.equal(mayHear('staff', 'staff:1', officer), true);
  assert.equal(mayHear('role:admin', 'staff:1', officer), false);
  assert.equal(mayHear('role:officer', 'staff:1', officer), true);
});

test('an event for an agency is for its own staff only', () => {
  assert.equal(mayHear('agency', 'agency:so-tu-phap', officer), true);
  assert.equal(mayHear('agency', 'agency:so-y-te', officer), false);
  assert.equal(mayHear('agency', 'agency:so-tu-phap', screen), false);
  assert.equal(
    mayHear('agency', 'agency:null', { ...stranger, staff: { roles: [], agencyId: null } }),
    false,
  );
});

test('a stranger learns what an event is about, and not which', () => {
  assert.equal(subjectFor('ticket:8d5f', stranger), 'ticket');
  assert.equal(subjectFor('ticket:8d5f', screen), 'ticket:8d5f');
});

test('ND-23.1 a scan is heard beside the scanner only: no board, no desk of another, no stranger', () => {
  const nobody = { staff: null, device: null, trial: false };
  assert.equal(mayHearScan({ ...nobody, device: { kind: 'kiosk' } }), true);
  assert.equal(mayHearScan({ ...nobody, device: { kind: 'counter' } }), true);
  assert.equal(mayHearScan({ ...nobody, trial: true }), true);
  assert.equal(mayHearScan({ ...nobody, device: { kind: 'board' } }), false);
  assert.equal(mayHearScan({ ...nobody, device: { kind: 'rating' } }), false);
  assert.equal(mayHearScan({ ...nobody, staff: { roles: ['admin'], agencyId: null } }), false);
  assert.equal(mayHearScan(nobody), false);
});
