import assert from 'node:assert/strict';
import { onEveryDatabase } from '../database/testing.ts';
import { eventsAfter } from '../events/store.ts';
import { recordsOf, testContext } from '../import/testing.ts';
import { importProcedures } from './import-procedures.ts';
import { publishedHashes, readProcedures, readPublished } from './store.ts';

const one = { code: '1.000001', name: 'Thủ tục thử một', field: 'Thử', steps: 'Bước 1' };
const two = { code: '1.000002', name: 'Thủ tục thử hai', field: 'Thử' };
const counts = ({ added, changed, unchanged, refused }: Awaited<ReturnType<typeof importProcedures>>) => [
  added,
  changed,
  unchanged,
  refused,
];

onEveryDatabase('HN-5.1 records are added, and the same file again changes nothing', async (database) => {
  const context = testContext(database);
  assert.deepEqual(counts(await importProcedures(context, recordsOf([one, two]))), [2, 0, 0, 0]);
  assert.deepEqual(counts(await importProcedures(context, recordsOf([one, two]))), [0, 0, 2, 0]);
  const events = await eventsAfter(database.read, 0, 100);
  assert.deepEqual(
    events.map(({ type, payload }) => [type, payload]),
    [['catalogue.imported', { added: 2, changed: 0, unchanged: 0, refused: 0 }]],
  );
});

onEveryDatabase('ND-4.3 the day of the last change moves with the content only', async (database) => {
  await importProcedures(testContext(database, '2026-01-05'), recordsOf([one, two]));
  const later = testContext(database, '2026-02-06');
  await importProcedures(later, recordsOf([{ ...one, steps: 'Bước 1 mới' }, two]));
  const days = await readPublished(database.read, ['1.000001', '1.000002']);
  assert.deepEqual(
    new Map(days.map(({ record, updatedAt }) => [record.code as string, updatedAt])),
    new Map([
      ['1.000001', '2026-02-06'],
      ['1.000002', '2026-01-05'],
    ]),
  );
});

onEveryDatabase(
  'HN-5.1 a broken record, a missing name and a repeated code never stop the others',
  async (database) => {
    const file = [one, null, { code: '1.000003' }, 'x', { ...one, name: 'Tên khác' }, two];
    const report = await importProcedures(testContext(database), recordsOf(file));
    assert.deepEqual(counts(report), [2, 0, 0, 4]);
    assert.deepEqual(
      report.refusals.map(({ line, id }) => [line, id]),
      [
        [2, null],
        [3, '1.000003'],
        [4, null],
        [5, '1.000001'],
      ],
    );
    const [stored] = await readProcedures(database.read, ['1.000001']);
    assert.equal(stored?.record.name, 'Thủ tục thử một');
  },
);

onEveryDatabase(
  'ND-4.1 a hidden procedure is kept, is not read as published, and stays hidden',
  async (database) => {
    const context = testContext(database);
    await importProcedures(context, recordsOf([{ ...one, public: false }, two]));
    await importProcedures(context, recordsOf([{ ...one, steps: 'Bước 1 mới' }]));
    assert.equal((await readProcedures(database.read, ['1.000001'])).length, 1);
    assert.deepEqual(await readPublished(database.read, ['1.000001']), []);
    assert.deepEqual(
      (await publishedHashes(database.read)).map(({ code }) => code),
      ['1.000002'],
    );
  },
);

onEveryDatabase('more records than a batch are all taken', async (database) => {
  const many = Array.from({ length: 250 }, (_none, at) => ({
    ...one,
    code: `1.${String(at).padStart(6, '0')}`,
  }));
  const seen: number[] = [];
  const context = { ...testContext(database), onProgress: (read: number) => void seen.push(read) };
  assert.deepEqual(counts(await importProcedures(context, recordsOf(many))), [250, 0, 0, 0]);
  assert.deepEqual(seen, [100, 200, 250]);
});
