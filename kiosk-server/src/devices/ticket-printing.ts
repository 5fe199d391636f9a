import { randomUUID } from 'node:crypto';
import { localTime } from '../centre/clock.ts';
import type { Core } from '../core.ts';
import type { TicketPrinting } from '../queue/printing.ts';
import { ownPrinter } from './print-job.ts';
import { insertJob, printStates } from './store.ts';

/** Tickets go to the printer of this process. */
export function createTicketPrinting({ clock }: Pick<Core, 'clock'>): TicketPrinting {
  return {
    async enqueue(trx, { ticket, lang, reprint }) {
      const { id, number, serviceGroupId, peopleAhead, issuedAt } = ticket;
      await insertJob(trx, {
        id: randomUUID(),
        device: ownPrinter,
        payload: { id, number, serviceGroupId, peopleAhead, issuedAt, lang },
        reprint,
        createdAt: localTime(clock()),
      });
    },
    states: printStates,
  };
}
