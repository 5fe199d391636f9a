import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handles } from './handles.ts';

const commune = { id: 'ubnd-a', kind: 'people-committee', level: 'xa' } as const;
const department = { id: 'so-a', kind: 'department', level: 'tinh' } as const;

test('ND-8.1b an owner handles its procedure, a committee what its level handles, a department nothing else', () => {
  const owned = { ownerAgencyId: 'so-a', levels: ['tinh', 'xa'] as const };
  assert.equal(handles(department, owned), true);
  assert.equal(handles(commune, owned), true);
  assert.equal(handles({ ...department, id: 'so-b' }, owned), false);
  assert.equal(handles(commune, { ownerAgencyId: null, levels: ['bo'] }), false);
});
