import assert from 'node:assert/strict';
import test from 'node:test';
import { readNationalRecord } from '@motcua/domain/procedures/national-record';
import { readServiceLevel } from '@motcua/domain/procedures/service-level-import';
import { profile } from '@motcua/domain/profiles/registry';
import { z } from 'zod';
import {
  centre,
  lifeEvents,
  procedures,
  rawProcedures,
  repeated,
  sampleText,
  serviceLevelFile,
  twoLevels,
} from './sample-data.ts';

type Procedure = (typeof procedures)[number];
const codes = new Set<string>(procedures.map((procedure) => procedure.code));
const papersOf = (procedure: Procedure) => procedure.components.flatMap((component) => component.items);

function readServiceLevels() {
  const taken = new Set<string>();
  return serviceLevelFile.items.map((row) => {
    const levelIds = profile('quang-ninh').serviceLevels.map((level) => level.id);
    const reading = readServiceLevel(row, { levelIds, known: (code) => codes.has(code), taken });
    if (reading.code !== null) taken.add(reading.code);
    return reading;
  });
}

test('the sample has at least 120 procedures, each code once', () => {
  assert.ok(procedures.length >= 120, `only ${procedures.length}`);
  assert.deepEqual(repeated(procedures.map((procedure) => procedure.code)), []);
});

test('nearly every sample procedure has papers, channels and legal bases; the bare ones are few', () => {
  const share = (has: (procedure: Procedure) => boolean) => procedures.filter(has).length / procedures.length;
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
    const text = sampleText(name);
    assert.equal(text, text.normalize('NFC'), name);
  }
});

test('ND-2.5, ND-9.2 every procedure has an owner among the agencies, branches of central agencies too', () => {
  const byId = new Map(twoLevels.map((agency) => [agency.id, agency]));
  const kinds = new Set<string>();
  for (const procedure of procedures) {
    const owner = byId.get(procedure.ownerAgencyId ?? '');
    assert.ok(owner, `${procedure.code} -> ${procedure.ownerAgencyId}`);
    kinds.add(owner.kind);
  }
  assert.ok(kinds.has('central-branch') && kinds.has('department'));
});

test('the import takes every sample record, and only the bare ones lack papers or channels', () => {
  for (const raw of rawProcedures) {
    const reading = readNationalRecord(raw);
    assert.ok(reading.ok, reading.ok ? '' : reading.reasons.join());
    const odd = reading.warnings.filter(({ kind }) => kind !== 'no-components' && kind !== 'no-methods');
    assert.deepEqual(odd, [], reading.draft.code);
  }
});

test('QN-9.2, QN-10.3 the sample file of service levels imports whole: one service, one procedure', () => {
  const readings = readServiceLevels();
  assert.ok(readings.length >= 10);
  for (const reading of readings) assert.ok(reading.ok, reading.ok ? '' : reading.reasons.join());
});

test('TB-7.1 services go to the national or the provincial address, and the provincial one is given', () => {
  const levels = readServiceLevels().flatMap((reading) =>
    reading.ok && reading.serviceLevel ? [reading.serviceLevel] : [],
  );
  assert.deepEqual([...new Set(levels.map((level) => level.target))].sort(), ['national', 'provincial']);
  for (const level of levels) assert.equal(level.targetUrl !== null, level.target === 'provincial');
});

test('service levels say that they are sample data and leave most procedures unknown', () => {
  assert.match(serviceLevelFile.note, /mẫu/);
  assert.ok(serviceLevelFile.items.length < procedures.length / 4);
  for (const procedure of procedures) assert.equal(procedure.serviceLevel, null, procedure.code);
});

test('the centre has 8 counters and 12 service groups with their own series, and is one of the agencies', () => {
  assert.equal(centre.counters.length, 8);
  assert.equal(centre.serviceGroups.length, 12);
  assert.deepEqual(repeated(centre.serviceGroups.map((group) => group.prefix)), []);
  assert.equal(twoLevels.find((agency) => agency.id === centre.agencyId)?.kind, 'service-centre');
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
  assert.deepEqual(repeated(lifeEvents.map((event) => event.id)), []);
  for (const event of lifeEvents) {
    assert.ok(event.codes.length >= 4, event.id);
    assert.deepEqual(repeated(event.codes), [], event.id);
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
