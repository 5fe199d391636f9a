import assert from 'node:assert/strict';
import { readCentre } from '../centre/store.ts';
import { onEveryDatabase } from '../database/testing.ts';
import { testCore } from '../testing-core.ts';
import { createHall } from './hall.ts';
import { noPrinting } from './printing.ts';
import { applyCentreSetup, SetupError } from './set-up.ts';
import { testHall } from './testing-centre.ts';

onEveryDatabase('a set-up applied twice changes nothing', async (database) => {
  const core = await testCore(database);
  const hall = createHall(core, noPrinting);
  const read = async () => [await hall.serviceGroups(), await hall.counters(), await hall.priorityClasses()];
  await database.write((trx) => applyCentreSetup(trx, testHall, { sample: true }));
  const once = await read();
  await database.write((trx) => applyCentreSetup(trx, testHall, { sample: true }));
  assert.deepEqual(await read(), once);
  assert.deepEqual(once, [testHall.serviceGroups, testHall.counters, testHall.priorityClasses]);
  assert.equal((await readCentre(database.read))?.sample, true);
  await core.live.close();
});

onEveryDatabase('what a newer set-up leaves out is no longer offered', async (database) => {
  const core = await testCore(database);
  const hall = createHall(core, noPrinting);
  await database.write((trx) => applyCentreSetup(trx, testHall));
  const smaller = {
    ...testHall,
    serviceGroups: testHall.serviceGroups.slice(0, 1),
    counters: [{ id: '1', name: { vi: 'Quầy Một' }, skills: ['land'] }],
  };
  await database.write((trx) => applyCentreSetup(trx, smaller));
  assert.deepEqual(await hall.counters(), smaller.counters);
  assert.deepEqual(await hall.serviceGroups(), smaller.serviceGroups);
  await core.live.close();
});

onEveryDatabase('a set-up that contradicts itself is refused whole', async (database) => {
  const [group, other] = testHall.serviceGroups;
  assert.ok(group && other);
  const sameSeries = { ...testHall, serviceGroups: [group, { ...other, prefix: group.prefix }] };
  const unknownSkill = { ...testHall, counters: [{ id: '1', name: { vi: 'Quầy 1' }, skills: ['none'] }] };
  for (const setup of [sameSeries, unknownSkill])
    await assert.rejects(
      database.write((trx) => applyCentreSetup(trx, setup)),
      SetupError,
    );
  assert.equal(await readCentre(database.read), null);
});
