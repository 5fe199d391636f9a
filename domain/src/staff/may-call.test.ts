import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayCall } from './may-call.ts';
import type { Principal } from './principal.ts';
import { roles } from './roles.ts';

const nobody: Principal = { staff: null, device: null, trial: false };
const everything: Principal = { staff: { active: true, roles }, device: { kind: 'kiosk' }, trial: true };

test('ND-4.4 an endpoint that names no caller is refused to everybody', () => {
  assert.equal(mayCall([], everything), false);
});

test('ND-4.4 a role opens only what names it', () => {
  const officer: Principal = { ...nobody, staff: { active: true, roles: ['officer'] } };
  assert.equal(mayCall(['role:admin'], officer), false);
  assert.equal(mayCall(['role:admin', 'role:officer'], officer), true);
  assert.equal(mayCall(['staff'], officer), true);
});

test('QN-12.1 a deactivated account may do nothing, whatever its roles', () => {
  const gone: Principal = { ...nobody, staff: { active: false, roles } };
  assert.equal(mayCall(['staff', 'role:admin', 'role:officer'], gone), false);
});

test('an account without a role is staff, and no more', () => {
  const bare: Principal = { ...nobody, staff: { active: true, roles: [] } };
  assert.equal(mayCall(['staff'], bare), true);
  assert.equal(
    mayCall(
      roles.map((role) => `role:${role}` as const),
      bare,
    ),
    false,
  );
});

test('a paired screen opens only what names its kind', () => {
  const board: Principal = { ...nobody, device: { kind: 'board' } };
  assert.equal(mayCall(['device:kiosk', 'device:counter', 'staff', 'trial'], board), false);
  assert.equal(mayCall(['device:board'], board), true);
});

test('anyone is anyone, trial is the trial', () => {
  assert.equal(mayCall(['anyone'], nobody), true);
  assert.equal(mayCall(['trial'], nobody), false);
  assert.equal(mayCall(['trial'], { ...nobody, trial: true }), true);
});
