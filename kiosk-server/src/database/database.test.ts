import assert from 'node:assert/strict';
import { onEveryDatabase } from './testing.ts';
import { sql } from 'kysely';

onEveryDatabase(
  'a job that fails rolls back alone, and the others are kept in the order they came',
  async (database) => {
    const insert = (id: string, fail = false): Promise<string> =>
      database.write(async (trx) => {
        await trx.insertInto('ticket_series').values({ day: id, prefix: 'A', last_number: 1 }).execute();
        if (fail) throw new Error(`no ${id}`);
        return id;
      });
    const results = await Promise.allSettled([insert('1'), insert('2', true), insert('3')]);
    assert.deepEqual(
      results.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason))),
      ['1', 'Error: no 2', '3'],
    );
    const rows = await database.read.selectFrom('ticket_series').select('day').orderBy('day').execute();
    assert.deepEqual(
      rows.map(({ day }) => day),
      ['1', '3'],
    );
  },
);

onEveryDatabase('what is read while a write is open is what was committed before it', async (database) => {
  const seen = await database.write(async (trx) => {
    await trx.insertInto('ticket_series').values({ day: 'x', prefix: 'A', last_number: 1 }).execute();
    const inside = await trx.selectFrom('ticket_series').selectAll().execute();
    const outside = await database.read.selectFrom('ticket_series').selectAll().execute();
    return { inside: inside.length, outside: outside.length };
  });
  assert.deepEqual(seen, { inside: 1, outside: 0 });
  assert.equal((await database.read.selectFrom('ticket_series').selectAll().execute()).length, 1);
});

onEveryDatabase('the answer comes after the commit, and listeners hear of it', async (database) => {
  let commits = 0;
  database.onCommit(() => commits++);
  await database.write((trx) =>
    trx.insertInto('ticket_series').values({ day: 'y', prefix: 'B', last_number: 7 }).execute(),
  );
  const row = await database.read
    .selectFrom('ticket_series')
    .selectAll()
    .where('day', '=', 'y')
    .executeTakeFirst();
  assert.equal(row?.last_number, 7);
  assert.ok(commits >= 1);
});

onEveryDatabase('closing finishes the writes that were accepted', async (database) => {
  const done: number[] = [];
  const writes = [1, 2, 3].map((n) =>
    database.write(async (trx) => {
      await sql`select 1`.execute(trx);
      done.push(n);
    }),
  );
  await database.close();
  await Promise.all(writes);
  assert.deepEqual(done.sort(), [1, 2, 3]);
  await assert.rejects(database.write(async () => {}));
});
