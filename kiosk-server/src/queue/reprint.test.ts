import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createTicketPrinting } from '../devices/ticket-printing.ts';
import { onEveryDatabase } from '../database/testing.ts';
import { testCore } from '../testing-core.ts';
import { createQueueService } from './service.ts';
import { applyCentreSetup } from './set-up.ts';
import { testHall } from './testing-centre.ts';

onEveryDatabase('a ticket is printed again in the language it was taken in', async (database) => {
  const core = await testCore(database);
  try {
    const queue = createQueueService(core, createTicketPrinting(core));
    await database.write((trx) => applyCentreSetup(trx, testHall));
    for (const lang of ['en', 'vi'] as const) {
      const id = randomUUID();
      const request = { id, serviceGroupId: 'land', priority: null, print: true, actor: 'anyone' };
      await queue.issue({ ...request, lang });
      assert.equal((await queue.reprint(id, 'anyone'))?.id, id);
      const jobs = await database.read
        .selectFrom('print_jobs')
        .select(['payload', 'reprint'])
        .where('ticket_id', '=', id)
        .orderBy('position')
        .execute();
      assert.deepEqual(
        jobs.map(({ payload, reprint }) => ({ lang: JSON.parse(payload).lang, reprint })),
        [
          { lang, reprint: 0 },
          { lang, reprint: 1 },
        ],
      );
    }
  } finally {
    await core.live.close();
  }
});
