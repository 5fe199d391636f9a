import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalRulesSchema } from './national-schema.ts';
import { nationalRules } from './national.ts';
import { isProfileId, profile, profileIds } from './registry.ts';
import { provinceProfileSchema } from './schema.ts';

for (const id of profileIds) {
  test(`profile ${id} meets the schema`, () => {
    const parsed = provinceProfileSchema.safeParse(profile(id));
    assert.ok(parsed.success, parsed.error && JSON.stringify(parsed.error.issues, null, 1));
    assert.equal(profile(id).id, id);
  });

  test(`profile ${id} cites its own regulation only, or a national document, or the centre`, () => {
    const foreign = refsIn(profile(id)).filter(
      (ref) => /^(ND|HN|QN|NT|TB)-/.test(ref) && !ref.startsWith(`${profile(id).code}-`),
    );
    assert.deepEqual(foreign, []);
    assert.ok(refsIn(profile(id)).length > 30);
  });

  test(`profile ${id} keeps office hours apart from the regulation`, () => {
    assert.deepEqual(profile(id).openingHours.ref, ['centre']);
    assert.deepEqual(profile(id).saturdayMornings.ref, ['centre']);
  });

  test(`profile ${id} names a one-stop desk for each of its levels and no other`, () => {
    const levels = profile(id).adminLevels.map((level) => level.id);
    assert.deepEqual(Object.keys(profile(id).oneStop.levels).sort(), levels.toSorted());
  });
}

test('a value without a clause is refused', () => {
  const broken = structuredClone(profile('quang-ninh'));
  broken.systemName.ref = [];
  assert.equal(provinceProfileSchema.safeParse(broken).success, false);
  broken.systemName.ref = ['somewhere'];
  assert.equal(provinceProfileSchema.safeParse(broken).success, false);
});

test('the national rules meet their schema', () => {
  const parsed = nationalRulesSchema.safeParse(nationalRules);
  assert.ok(parsed.success, parsed.error && JSON.stringify(parsed.error.issues, null, 1));
});

test('only known ids are profile ids', () => {
  assert.ok(isProfileId('thai-binh'));
  assert.equal(isProfileId('toString'), false);
  assert.equal(profile().id, 'quang-ninh');
});

function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'ref' ? inner : refsIn(inner)));
}
