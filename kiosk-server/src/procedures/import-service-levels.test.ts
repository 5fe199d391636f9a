import assert from 'node:assert/strict';
import { onEveryDatabase } from '../database/testing.ts';
import { recordsOf, testContext } from '../import/testing.ts';
import { importLifeEvents } from './import-life-events.ts';
import { importProcedures } from './import-procedures.ts';
import { importServiceLevels } from './import-service-levels.ts';
import { readLifeEvents, readPublished } from './store.ts';

const procedures = ['1.000001', '1.000002', '1.000003'].map((code) => ({ code, name: `Thủ tục ${code}` }));
const full = { code: '1.000001', level: 'full', target: 'national', decision: '1/QĐ-UBND' };
const levels = ['full', 'partial'];

onEveryDatabase(
  'QN-9.2 each service is bound to one procedure, and what nobody named is unknown',
  async (database) => {
    const context = testContext(database);
    await importProcedures(context, recordsOf(procedures));
    const file = [full, { ...full, decision: 'khác' }, { ...full, code: '1.000002', level: 'partial' }];
    const report = await importServiceLevels(context, recordsOf(file), levels);
    assert.equal(report.changed, 1);
    assert.match(report.refusals[0]?.reasons.join() ?? '', /QN-9\.2/);
    assert.match(report.refusals[1]?.reasons.join() ?? '', /QN-10\.3/);
    const found = await readPublished(database.read, ['1.000001', '1.000002', '1.000003']);
    assert.deepEqual(
      found.map(({ record }) => record.serviceLevel?.level ?? null),
      ['full', null, null],
    );
  },
);

onEveryDatabase('HN-5.1 a new national file leaves the service level as it is', async (database) => {
  const context = testContext(database);
  await importProcedures(context, recordsOf(procedures));
  await importServiceLevels(context, recordsOf([full]), levels);
  const again = await importProcedures(context, recordsOf(procedures));
  assert.equal(again.unchanged, 3);
  const twice = await importServiceLevels(context, recordsOf([full]), levels);
  assert.deepEqual([twice.changed, twice.unchanged], [0, 1]);
});

onEveryDatabase(
  'the list of life events is replaced whole, and a refused entry keeps what was there',
  async (database) => {
    const context = testContext(database);
    const event = (id: string, codes: string[]) => ({
      id,
      name: { vi: id, en: id },
      audience: 'citizen',
      icon: 'baby',
      codes,
    });
    await importLifeEvents(context, recordsOf([event('a', ['1.000001']), event('b', ['1.000001'])]));
    const report = await importLifeEvents(
      context,
      recordsOf([{ id: 'a', codes: 5 }, event('c', ['1.000002'])]),
    );
    assert.deepEqual([report.added, report.unchanged, report.refused], [1, 1, 1]);
    assert.equal(report.oddities[0]?.kind, 'unknown-code');
    assert.deepEqual(
      (await readLifeEvents(database.read)).map(({ id }) => id),
      ['a', 'c'],
    );
  },
);
