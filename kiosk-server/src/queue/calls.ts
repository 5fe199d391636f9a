import { prefersPriority, streakAfter } from '@motcua/domain/queue/order';
import { queueChanged, ticketCalled, ticketCompleted, ticketRecalled } from '@motcua/domain/queue/events';
import { ticketNumber } from '@motcua/domain/queue/ticket';
import type { Ticket } from '@motcua/domain/queue/schema';
import { localDay, localTime } from '../centre/clock.ts';
import type { Core } from '../core.ts';
import type { Transaction } from '../database/database.ts';
import type { TicketPrinting } from './printing.ts';
import { changeLength, claimNext, completeAt, lockCounter, recallAt, setStreak } from './store.ts';
import type { TicketRow } from './store.ts';
import { viewTicket } from './ticket-view.ts';

export type CallResult =
  { kind: 'called'; ticket: Ticket } | { kind: 'nobody-waits' | 'nothing-served' | 'counter-unknown' };

/** What counters do; each one transaction. */
export interface Calls {
  callNext(counterId: string, actor: string): Promise<CallResult>;
  recall(counterId: string, actor: string): Promise<CallResult>;
  complete(counterId: string, actor: string): Promise<CallResult>;
}

export function createCalls(core: Core, printing: TicketPrinting): Calls {
  const { database, events, clock } = core;

  async function finish(trx: Transaction, counterId: string, actor: string): Promise<TicketRow | undefined> {
    const done = await completeAt(trx, counterId, localTime(clock()));
    if (done === undefined) return undefined;
    await events.append(trx, ticketCompleted, {
      subject: `ticket:${done.id}`,
      actor,
      payload: {
        number: ticketNumber(done.prefix, done.running_number),
        counterId,
        serviceGroupId: done.service_group_id,
      },
    });
    return done;
  }

  function callOf(row: TicketRow, counterId: string) {
    return {
      number: ticketNumber(row.prefix, row.running_number),
      counterId,
      serviceGroupId: row.service_group_id,
      times: row.times_called,
    };
  }

  return {
    async callNext(counterId, actor) {
      const result = await database.write(async (trx): Promise<CallResult> => {
        const counter = await lockCounter(trx, counterId);
        if (counter === undefined) return { kind: 'counter-unknown' };
        await finish(trx, counterId, actor);
        const now = clock();
        const row = await claimNext(trx, {
          counterId,
          day: localDay(now),
          at: localTime(now),
          priorityFirst: prefersPriority(counter.priority_streak),
        });
        if (row === undefined) return { kind: 'nobody-waits' };
        await setStreak(trx, counterId, streakAfter(counter.priority_streak, row.priority !== null));
        const { priority, others } = await changeLength(trx, row, -1);
        const ticket = await viewTicket(trx, row, printing);
        await events.append(trx, ticketCalled, {
          subject: `ticket:${row.id}`,
          actor,
          payload: callOf(row, counterId),
        });
        await events.append(trx, queueChanged, {
          subject: `service-group:${row.service_group_id}`,
          actor,
          payload: { serviceGroupId: row.service_group_id, waiting: priority + others },
        });
        return { kind: 'called', ticket };
      });
      if (result.kind === 'called') core.metrics.callsMade.inc({ counter: counterId });
      return result;
    },

    recall: (counterId, actor) =>
      database.write(async (trx): Promise<CallResult> => {
        if ((await lockCounter(trx, counterId)) === undefined) return { kind: 'counter-unknown' };
        const row = await recallAt(trx, counterId);
        if (row === undefined) return { kind: 'nothing-served' };
        const ticket = await viewTicket(trx, row, printing);
        await events.append(trx, ticketRecalled, {
          subject: `ticket:${row.id}`,
          actor,
          payload: callOf(row, counterId),
        });
        return { kind: 'called', ticket };
      }),

    complete: (counterId, actor) =>
      database.write(async (trx): Promise<CallResult> => {
        if ((await lockCounter(trx, counterId)) === undefined) return { kind: 'counter-unknown' };
        const row = await finish(trx, counterId, actor);
        if (row === undefined) return { kind: 'nothing-served' };
        return { kind: 'called', ticket: await viewTicket(trx, row, printing) };
      }),
  };
}
