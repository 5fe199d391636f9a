import { peopleAhead } from '@motcua/domain/queue/order';
import { queueChanged, ticketIssued } from '@motcua/domain/queue/events';
import type { Lang } from '@motcua/domain/text/localized';
import type { Ticket } from '@motcua/domain/queue/schema';
import { localDay, localTime } from '../centre/clock.ts';
import type { Core } from '../core.ts';
import type { TicketPrinting } from './printing.ts';
import { changeLength, hasPriorityClass, insertTicket, prefixOf, takeNumber, ticketById } from './store.ts';
import { ticketOf, viewTicket } from './ticket-view.ts';

export interface IssueRequest {
  id: string;
  serviceGroupId: string;
  priority: string | null;
  print: boolean;
  lang: Lang;
  actor: string;
}

export type IssueResult =
  | { kind: 'issued' | 'known'; ticket: Ticket }
  | { kind: 'service-group-unknown' | 'priority-unknown' | 'id-taken' };

/** Gives out a ticket, or the one this id already has: a retry never makes a second number. */
export function issueTicket(
  core: Core,
  printing: TicketPrinting,
  request: IssueRequest,
): Promise<IssueResult> {
  const { id, serviceGroupId, priority, actor } = request;
  return core.database.write(async (trx): Promise<IssueResult> => {
    const known = await ticketById(trx, id);
    if (known !== undefined) {
      if (known.service_group_id !== serviceGroupId) return { kind: 'id-taken' };
      return { kind: 'known', ticket: await viewTicket(trx, known, printing) };
    }
    const prefix = await prefixOf(trx, serviceGroupId);
    if (prefix === undefined) return { kind: 'service-group-unknown' };
    if (priority !== null && !(await hasPriorityClass(trx, priority))) return { kind: 'priority-unknown' };

    const now = core.clock();
    const day = localDay(now);
    const row = {
      id,
      day,
      prefix,
      running_number: await takeNumber(trx, day, prefix),
      service_group_id: serviceGroupId,
      priority,
      state: 'waiting' as const,
      counter_id: null,
      lang: request.lang,
      issued_at: localTime(now),
      called_at: null,
      completed_at: null,
      times_called: 0,
    };
    await insertTicket(trx, row);
    const waiting = await changeLength(trx, row, 1);
    const ticket = ticketOf(
      // The order of arrival is the database's own business and not shown.
      { ...row, arrival: 0 },
      aheadOfNewcomer(priority !== null, waiting),
      request.print ? 'queued' : 'none',
    );
    if (request.print) await printing.enqueue(trx, { ticket, lang: request.lang, reprint: false, actor });
    const subject = `ticket:${id}`;
    await core.events.append(trx, ticketIssued, {
      subject,
      actor,
      payload: { ticketId: id, number: ticket.number, serviceGroupId },
    });
    await core.events.append(trx, queueChanged, {
      subject: `service-group:${serviceGroupId}`,
      actor,
      payload: { serviceGroupId, waiting: waiting.priority + waiting.others },
    });
    return { kind: 'issued', ticket };
  });
}

/** The newcomer is counted already and came last. */
function aheadOfNewcomer(priority: boolean, waiting: { priority: number; others: number }): number {
  const priorityTotal = waiting.priority - (priority ? 1 : 0);
  const othersTotal = waiting.others - (priority ? 0 : 1);
  return peopleAhead({
    priority,
    priorityBefore: priorityTotal,
    othersBefore: othersTotal,
    priorityTotal,
    othersTotal,
  });
}
