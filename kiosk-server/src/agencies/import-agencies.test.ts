import assert from 'node:assert/strict';
import { onEveryDatabase } from '../database/testing.ts';
import { recordsOf, testContext } from '../import/testing.ts';
import { importAgencies } from './import-agencies.ts';
import { readAgencies, readAgency } from './store.ts';

const agency = (id: string, over: object = {}) => ({
  id,
  identifierCode: null,
  name: { vi: id },
  kind: 'department',
  level: 'tinh',
  parentId: null,
  address: 'Số 1, đường Thử',
  position: null,
  openingHours: [],
  phone: null,
  email: null,
  hotline: null,
  receivingOfficers: [],
  feedbackContact: null,
  bankAccount: null,
  updatedAt: '2026-11-22',
  ...over,
});

onEveryDatabase(
  'ND-8.1b agencies are taken in any order, twice without change, and found by level and parent',
  async (database) => {
    const context = testContext(database);
    const file = [
      agency('xa-a', { level: 'xa', parentId: 'ubnd' }),
      agency('ubnd', { kind: 'people-committee' }),
    ];
    assert.equal((await importAgencies(context, recordsOf(file), ['tinh', 'xa'])).added, 2);
    assert.equal((await importAgencies(context, recordsOf(file), ['tinh', 'xa'])).unchanged, 2);
    const ids = async (filter: object) => (await readAgencies(database.read, filter)).map(({ id }) => id);
    assert.deepEqual(await ids({}), ['ubnd', 'xa-a']);
    assert.deepEqual(await ids({ level: 'xa' }), ['xa-a']);
    assert.deepEqual(await ids({ parentId: 'ubnd' }), ['xa-a']);
    assert.equal(await readAgency(database.read, 'none'), null);
  },
);

onEveryDatabase(
  'HN-5.1 a second owner of an identifier code is refused, and what hangs on a refused one',
  async (database) => {
    const file = [
      agency('a', { identifierCode: 'H49.1' }),
      agency('b', { identifierCode: 'H49.2', level: 'huyen' }),
      agency('c', { parentId: 'b' }),
      agency('d', { parentId: 'c' }),
    ];
    const report = await importAgencies(testContext(database), recordsOf(file), ['tinh', 'xa']);
    assert.deepEqual([report.added, report.refused], [1, 3]);
    const twin = await importAgencies(
      testContext(database),
      recordsOf([agency('e', { identifierCode: 'H49.1' })]),
      ['tinh', 'xa'],
    );
    assert.match(twin.refusals[0]?.reasons.join() ?? '', /HN-5\.1/);
  },
);
