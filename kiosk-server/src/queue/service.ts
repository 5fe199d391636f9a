import { ticketReprinted } from '@motcua/domain/queue/events';
import type { Ticket } from '@motcua/domain/queue/schema';
import type { Core } from '../core.ts';
import { createCalls } from './calls.ts';
import type { Calls } from './calls.ts';
import { createHall } from './hall.ts';
import type { Hall } from './hall.ts';
import { issueTicket } from './issue.ts';
import type { IssueRequest, IssueResult } from './issue.ts';
import type { TicketPrinting } from './printing.ts';
import { ticketById } from './store.ts';
import { viewTicket } from './ticket-view.ts';

/** Tickets and calls of one centre. */
export interface QueueService extends Calls {
  hall: Hall;
  issue(request: IssueRequest): Promise<IssueResult>;
  /** Null for an id that is no ticket. */
  ticket(id: string): Promise<Ticket | null>;
  /** Prints it once more, marked; null for an id that is no ticket. */
  reprint(id: string, actor: string): Promise<Ticket | null>;
}

export function createQueueService(core: Core, printing: TicketPrinting): QueueService {
  return {
    ...createCalls(core, printing),
    hall: createHall(core, printing),

    async issue(request) {
      const result = await issueTicket(core, printing, request);
      if (result.kind === 'issued') core.metrics.ticketsIssued.inc({ group: request.serviceGroupId });
      return result;
    },

    async ticket(id) {
      const row = await ticketById(core.database.read, id);
      return row === undefined ? null : viewTicket(core.database.read, row, printing);
    },

    reprint: (id, actor) =>
      core.database.write(async (trx) => {
        const row = await ticketById(trx, id);
        if (row === undefined) return null;
        await printing.enqueue(trx, {
          ticket: await viewTicket(trx, row, printing),
          lang: row.lang,
          reprint: true,
          actor,
        });
        const ticket = await viewTicket(trx, row, printing);
        await core.events.append(trx, ticketReprinted, {
          subject: `ticket:${id}`,
          actor,
          payload: { ticketId: id, number: ticket.number, serviceGroupId: ticket.serviceGroupId },
        });
        return ticket;
      }),
  };
}
