import { peopleAhead } from '@motcua/domain/queue/order';
import { ticketCode, ticketNumber } from '@motcua/domain/queue/ticket';
import type { Ticket } from '@motcua/domain/queue/schema';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { TicketPrinting } from './printing.ts';
import { countsAround } from './store.ts';
import type { TicketRow } from './store.ts';

/** What people see of a row, with what must be counted or asked given. */
export function ticketOf(row: TicketRow, ahead: number, print: Ticket['print']): Ticket {
  return {
    id: row.id,
    code: ticketCode(row.id),
    number: ticketNumber(row.prefix, row.running_number),
    serviceGroupId: row.service_group_id,
    priority: row.priority,
    state: row.state,
    counterId: row.counter_id,
    peopleAhead: ahead,
    issuedAt: row.issued_at,
    calledAt: row.called_at,
    completedAt: row.completed_at,
    print,
  };
}

/** The ticket as it stands now: its place in the queue and its print job. */
export async function viewTicket(
  db: Kysely<Tables>,
  row: TicketRow,
  printing: TicketPrinting,
): Promise<Ticket> {
  const [print, ahead] = await Promise.all([printing.states(db, [row.id]), aheadOf(db, row)]);
  return ticketOf(row, ahead, print.get(row.id) ?? 'none');
}

async function aheadOf(db: Kysely<Tables>, row: TicketRow): Promise<number> {
  if (row.state !== 'waiting') return 0;
  const counts = await countsAround(db, row);
  return peopleAhead({
    priority: row.priority !== null,
    priorityBefore: counts.priorityBefore,
    othersBefore: counts.othersBefore,
    priorityTotal: counts.priority,
    othersTotal: counts.others,
  });
}
