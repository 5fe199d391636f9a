import assert from 'node:assert/strict';
import test from 'node:test';
import type { Agency } from '@motcua/domain/agencies/agency';
import { unitTypes } from '@motcua/domain/profiles/names';
import { profile, type ProfileId } from '@motcua/domain/profiles/registry';
import { repeated, threeLevels, twoLevels } from './sample-data.ts';

const sets: [string, Agency[], ProfileId[]][] = [
  ['two levels', twoLevels, ['quang-ninh']],
  ['three levels', threeLevels, ['nam-dinh', 'ha-nam', 'ninh-thuan', 'thai-binh']],
];

for (const [label, agencies, profiles] of sets) {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));

  test(`agencies of ${label}: ids and identifier codes once, parents exist and stand one level up or beside`, () => {
    assert.deepEqual(repeated(agencies.map((agency) => agency.id)), []);
    assert.deepEqual(repeated(agencies.map((agency) => agency.identifierCode ?? '')), []);
    const rank = { bo: 0, tinh: 1, huyen: 2, xa: 3, khac: 4 };
    for (const agency of agencies) {
      if (agency.parentId === null) continue;
      const parent = byId.get(agency.parentId);
      assert.ok(parent, `${agency.id} -> ${agency.parentId}`);
      assert.ok(rank[agency.level] >= rank[parent.level], agency.id);
    }
  });

  test(`HN-5.1 every agency of ${label} has an identifier code below its province's`, () => {
    const province = byId.get('ubnd-tinh')?.identifierCode;
    assert.match(province ?? '', /^H\d\d$/);
    for (const agency of agencies)
      assert.match(agency.identifierCode ?? '', new RegExp(`^${province}(\\.\\d+)*$`));
  });

  test(`HN-17.3, ND-8.6 every agency of ${label} has an address, a position, a phone and an e-mail`, () => {
    for (const agency of agencies) {
      assert.ok(agency.address.length > 10, agency.id);
      assert.ok(agency.position && agency.position.lat > 20 && agency.position.lat < 22, agency.id);
      assert.ok(agency.phone, agency.id);
      assert.match(agency.email ?? '', /@/, agency.id);
    }
  });

  test(`TB-5.6 every agency of ${label} names a receiving officer with phone and e-mail, and some a hotline`, () => {
    for (const agency of agencies) {
      assert.ok(agency.receivingOfficers.length > 0, agency.id);
      for (const officer of agency.receivingOfficers) assert.ok(officer.phone && officer.email, agency.id);
    }
    assert.ok(byId.get('trung-tam-pvhcc-tinh')?.hotline);
  });

  test(`HN-17.7 agencies of ${label} that take fees have a bank account, at banks of known BIN`, () => {
    const banks = new Map([
      ['VietinBank', '970415'],
      ['Agribank', '970405'],
      ['BIDV', '970418'],
    ]);
    const accounts = agencies.flatMap((agency) => agency.bankAccount ?? []);
    assert.ok(accounts.length >= agencies.length - 1);
    for (const account of accounts) assert.equal(account.bin, banks.get(account.bank));
    assert.deepEqual(repeated(accounts.map((account) => account.number)), []);
  });

  test(`ND-2.5 ${label}: central agencies' branches and public-service enterprises may own procedures`, () => {
    const kinds = new Set(agencies.map((agency) => agency.kind));
    assert.ok(kinds.has('central-branch') && kinds.has('enterprise') && kinds.has('department'));
  });

  test(`ND-2.2, QN-2 agencies of ${label} stand at levels the profile has, in units of its kinds`, () => {
    for (const id of profiles) {
      const levels = profile(id).adminLevels.map((level) => level.id);
      for (const agency of agencies) {
        assert.ok(
          levels.some((level) => level === agency.level),
          `${id}: ${agency.id}`,
        );
        if (agency.level === 'xa')
          assert.ok(
            unitTypes(profile(id), 'xa').includes(agency.unitType ?? ''),
            `${id}: ${agency.unitType}`,
          );
      }
    }
  });

  test(`contacts of ${label} can reach nobody: example domains, 000 numbers, zero accounts`, () => {
    for (const agency of agencies) {
      const people = [
        ...agency.receivingOfficers,
        ...(agency.feedbackContact ? [agency.feedbackContact] : []),
      ];
      for (const email of [agency.email, ...people.map((person) => person.email)])
        assert.match(email ?? '', /\.example$/);
      for (const phone of [agency.phone, ...people.map((person) => person.phone)])
        assert.match(phone ?? '', /^0\d{3} 000 \d{3}$/);
      if (agency.bankAccount) assert.match(agency.bankAccount.number, /^0{9}/);
    }
  });
}

test('QN-2 two levels: province and commune, with xã, phường and đặc khu, each with its own centre', () => {
  assert.deepEqual([...new Set(twoLevels.map((agency) => agency.level))].sort(), ['tinh', 'xa']);
  const communes = twoLevels.filter((agency) => agency.level === 'xa' && agency.kind === 'people-committee');
  assert.deepEqual([...new Set(communes.map((agency) => agency.unitType))].sort(), [
    'phường',
    'xã',
    'đặc khu',
  ]);
  for (const commune of communes)
    assert.ok(
      twoLevels.some((agency) => agency.kind === 'service-centre' && agency.parentId === commune.id),
      `${commune.id} has no centre`,
    );
});

test('ND-2.2 three levels: a one-stop desk at province, district and commune', () => {
  const desks = threeLevels
    .filter((agency) => agency.kind === 'service-centre')
    .map((agency) => agency.level);
  assert.deepEqual([...new Set(desks)].sort(), ['huyen', 'tinh', 'xa']);
});
