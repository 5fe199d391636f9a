import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readServiceLevel } from './service-level-import.ts';

const context = {
  levelIds: ['full', 'partial'],
  known: (code: string) => code !== '9.999999',
  taken: new Set<string>(),
};
const full = { code: '1.001193', level: 'full', target: 'national', decision: '01/QĐ-UBND' };

function reasonsFor(row: unknown, over: Partial<typeof context> = {}): string {
  const read = readServiceLevel(row, { ...context, ...over });
  assert.equal(read.ok, false);
  return read.ok ? '' : read.reasons.join('; ');
}

test('HN-5.1 a full service is taken as it stands', () => {
  const read = readServiceLevel(full, context);
  assert.deepEqual(read, {
    ok: true,
    code: '1.001193',
    serviceLevel: {
      level: 'full',
      reason: null,
      target: 'national',
      targetUrl: null,
      decision: '01/QĐ-UBND',
    },
  });
});

test('QN-10.3 a partial service without a reason is refused, with one it is taken', () => {
  assert.match(reasonsFor({ ...full, level: 'partial' }), /QN-10\.3/);
  assert.match(reasonsFor({ ...full, level: 'partial', reason: '  ' }), /QN-10\.3/);
  const read = readServiceLevel({ ...full, level: 'partial', reason: 'Phải kiểm tra thực địa' }, context);
  assert.ok(read.ok && read.serviceLevel?.reason === 'Phải kiểm tra thực địa');
});

test('QN-9.2 a procedure that stands twice in the file is refused the second time', () => {
  assert.match(reasonsFor(full, { taken: new Set(['1.001193']) }), /QN-9\.2/);
});

test('TB-7.1 a service says which portal takes it', () => {
  assert.match(reasonsFor({ ...full, target: null }), /TB-7\.1/);
  assert.match(reasonsFor({ ...full, target: 'somewhere' }), /target/);
  const read = readServiceLevel({ ...full, target: 'provincial', targetUrl: 'https://dvc.example' }, context);
  assert.ok(read.ok && read.serviceLevel?.targetUrl === 'https://dvc.example');
});

test('HN-5.1 a level that is not the profile’s own is refused', () => {
  assert.match(reasonsFor({ ...full, level: 'l4' }), /full, partial/);
});

test('an unknown level stays unknown', () => {
  const read = readServiceLevel({ code: '1.001193', level: null }, context);
  assert.deepEqual(read, { ok: true, code: '1.001193', serviceLevel: null });
});

test('a code the catalogue does not have, a broken line and a script link are refused', () => {
  assert.match(reasonsFor({ ...full, code: '9.999999' }), /no procedure/);
  assert.match(reasonsFor('1.001193'), /line/);
  assert.match(reasonsFor({ ...full, targetUrl: 'javascript:alert(1)' }), /targetUrl/);
});
