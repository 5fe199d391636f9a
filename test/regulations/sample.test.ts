import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { agencySchema, type Agency } from '@motcua/domain/agencies/agency';
import {
  lifeEventSchema,
  procedureCodeSchema,
  procedureSchema,
  serviceLevelSchema,
} from '@motcua/domain/procedures/procedure';
import { centreSetupSchema } from '@motcua/domain/queue/schema';
import { z } from 'zod';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../demo/data/${name}`, import.meta.url), 'utf8'));

const agencyFile = z.object({ agencies: z.array(agencySchema) });
const two = agencyFile.parse(read('agencies.json')).agencies;
const three = agencyFile.parse(read('agencies-three-levels.json')).agencies;
const centre = centreSetupSchema.parse(read('centre.json'));
const { procedures } = z.object({ procedures: z.array(procedureSchema) }).parse(read('procedures.json'));
const { lifeEvents } = z.object({ lifeEvents: z.array(lifeEventSchema) }).parse(read('life-events.json'));
const serviceLevels = z
  .object({ items: z.array(serviceLevelSchema.extend({ code: procedureCodeSchema })), note: z.string() })
  .parse(read('service-levels.json'));

const sets: [string, Agency[]][] = [
  ['two levels', two],
  ['three levels', three],
];
const codes = new Set<string>(procedures.map((procedure) => procedure.code));
const papersOf = (procedure: (typeof procedures)[number]) =>
  procedure.components.flatMap((component) => component.items);
const twice = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

test('the sample has at least 120 procedures, each code once', () => {
  assert.ok(procedures.length >= 120, `only ${procedures.length}`);
  assert.deepEqual(twice(procedures.map((procedure) => procedure.code)), []);
});

test('nearly every sample procedure has papers, channels and legal bases; the bare ones are few', () => {
  const share = (has: (procedure: (typeof procedures)[number]) => boolean) =>
    procedures.filter(has).length / procedures.length;
  assert.ok(share((p) => papersOf(p).length > 0) > 0.9, 'papers');
  assert.ok(share((p) => p.methods.length > 0) > 0.95, 'channels');
  assert.ok(share((p) => p.legalBases.length > 0) > 0.95, 'legal bases');
  assert.ok(share((p) => p.results.length > 0) > 0.95, 'results');
  assert.ok(share((p) => p.methods.some((m) => m.timeText !== '')) > 0.85, 'time limits');
});

test('paper names are short enough for a screen and carry no list numbers or file names', () => {
  for (const procedure of procedures)
    for (const paper of papersOf(procedure)) {
      assert.ok(paper.name.length <= 200, `${procedure.code}: ${paper.name}`);
      assert.doesNotMatch(paper.name, /^\(?\d+\)|\.docx?$|\.pdf$/, procedure.code);
    }
});

test('a zero row is never shown as free: its label says that no fee was published', () => {
  const rows = procedures.flatMap((procedure) => procedure.methods).filter((m) => m.feeKind === 'zero_row');
  assert.ok(rows.length > 100);
  for (const row of rows) {
    assert.doesNotMatch(row.feeLabel, /miễn phí/i);
    assert.deepEqual(row.amountsVnd, []);
  }
});

test('all text of the sample is NFC', () => {
  for (const name of ['procedures', 'agencies', 'agencies-three-levels', 'centre', 'life-events']) {
    const text = readFileSync(new URL(`../../demo/data/${name}.json`, import.meta.url), 'utf8');
    assert.equal(text, text.normalize('NFC'), name);
  }
});

for (const [label, agencies] of sets) {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));

  test(`agencies of ${label}: ids and identifier codes once, parents exist and stand one level up or beside`, () => {
    assert.deepEqual(twice(agencies.map((agency) => agency.id)), []);
    assert.deepEqual(twice(agencies.map((agency) => agency.identifierCode ?? '')), []);
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
    assert.deepEqual(twice(accounts.map((account) => account.number)), []);
  });

  test(`ND-2.5 ${label}: central agencies' branches and public-service enterprises may own procedures`, () => {
    const kinds = new Set(agencies.map((agency) => agency.kind));
    assert.ok(kinds.has('central-branch') && kinds.has('enterprise') && kinds.has('department'));
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
  assert.deepEqual([...new Set(two.map((agency) => agency.level))].sort(), ['tinh', 'xa']);
  const communes = two.filter((agency) => agency.level === 'xa' && agency.kind === 'people-committee');
  assert.deepEqual([...new Set(communes.map((agency) => agency.unitType))].sort(), [
    'phường',
    'xã',
    'đặc khu',
  ]);
  for (const commune of communes)
    assert.ok(
      two.some((agency) => agency.kind === 'service-centre' && agency.parentId === commune.id),
      `${commune.id} has no centre`,
    );
});

test('ND-2.2 three levels: a one-stop desk at province, district and commune', () => {
  const desks = three.filter((agency) => agency.kind === 'service-centre').map((agency) => agency.level);
  assert.deepEqual([...new Set(desks)].sort(), ['huyen', 'tinh', 'xa']);
});

test('ND-2.5, ND-9.2 every procedure has an owner among the agencies, branches of central agencies too', () => {
  const byId = new Map(two.map((agency) => [agency.id, agency]));
  const kinds = new Set<string>();
  for (const procedure of procedures) {
    const owner = byId.get(procedure.ownerAgencyId ?? '');
    assert.ok(owner, `${procedure.code} -> ${procedure.ownerAgencyId}`);
    kinds.add(owner.kind);
  }
  assert.ok(kinds.has('central-branch') && kinds.has('department'));
});

test('QN-9.2 one online service, one procedure: a service level names one known code, once', () => {
  assert.deepEqual(twice(serviceLevels.items.map((item) => item.code)), []);
  for (const item of serviceLevels.items) {
    assert.ok(codes.has(item.code), item.code);
    assert.ok(['full', 'partial'].includes(item.level), item.code);
    assert.equal(
      item.reason !== null,
      item.level === 'partial',
      `${item.code}: the reason of a partial service`,
    );
    assert.ok(item.decision, item.code);
  }
});

test('TB-7.1 a service goes to the national or the provincial address, and the provincial one is given', () => {
  assert.deepEqual([...new Set(serviceLevels.items.map((item) => item.target))].sort(), [
    'national',
    'provincial',
  ]);
  for (const item of serviceLevels.items)
    assert.equal(item.targetUrl !== null, item.target === 'provincial', item.code);
});

test('service levels say that they are sample data and leave most procedures unknown', () => {
  assert.match(serviceLevels.note, /mẫu/);
  assert.ok(serviceLevels.items.length < procedures.length / 4);
  for (const procedure of procedures) assert.equal(procedure.serviceLevel, null, procedure.code);
});

test('the centre has 8 counters and 12 service groups with their own series, and is one of the agencies', () => {
  assert.equal(centre.counters.length, 8);
  assert.equal(centre.serviceGroups.length, 12);
  assert.deepEqual(twice(centre.serviceGroups.map((group) => group.prefix)), []);
  assert.equal(two.find((agency) => agency.id === centre.agencyId)?.kind, 'service-centre');
});

test('every procedure is reached through exactly one service group, and every group leads to some', () => {
  const reached = new Map<string, number>();
  for (const procedure of procedures) {
    const groups = centre.serviceGroups.filter(
      (group) => group.fields.includes(procedure.field) || group.procedureCodes.includes(procedure.code),
    );
    assert.equal(
      groups.length,
      1,
      `${procedure.code} ${procedure.field}: ${groups.map((group) => group.id).join()}`,
    );
    for (const group of groups) reached.set(group.id, (reached.get(group.id) ?? 0) + 1);
  }
  for (const group of centre.serviceGroups) assert.ok((reached.get(group.id) ?? 0) >= 4, group.id);
});

test('every service group is served at some counter, and counters know only these groups', () => {
  const groups = new Set(centre.serviceGroups.map((group) => group.id));
  const served = new Set(centre.counters.flatMap((counter) => counter.skills));
  assert.deepEqual([...served].sort(), [...groups].sort());
});

test('each priority class names where it comes from', () => {
  assert.ok(centre.priorityClasses.length >= 5);
  for (const priority of centre.priorityClasses)
    assert.match(priority.legalBasis, /\d+\/20\d\d|Nội quy/, priority.id);
});

test('life and business events lead to known procedures, for citizens and businesses', () => {
  assert.deepEqual(twice(lifeEvents.map((event) => event.id)), []);
  for (const event of lifeEvents) {
    assert.ok(event.codes.length >= 4, event.id);
    assert.deepEqual(twice(event.codes), [], event.id);
    for (const code of event.codes) assert.ok(codes.has(code), `${event.id}: ${code}`);
  }
  assert.deepEqual([...new Set(lifeEvents.map((event) => event.audience))].sort(), ['business', 'citizen']);
});

test('every icon exists in the open set', async () => {
  const lucide = z.record(z.string(), z.unknown()).parse(await import('lucide'));
  const pascal = (name: string) =>
    name.replaceAll(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
  for (const { icon } of [...centre.serviceGroups, ...lifeEvents])
    assert.ok(lucide[pascal(icon)], `no icon ${icon}`);
});
