import { actorOf, api } from '../http/context.ts';
import type { RequestContext } from '../http/context.ts';
import type { Ticket } from '@motcua/domain/queue/schema';
import type { CallResult } from './calls.ts';
import {
  counterUnknown,
  idTaken,
  nothingServed,
  priorityUnknown,
  serviceGroupUnknown,
  ticketUnknown,
} from './problems.ts';
import type { QueueService } from './service.ts';

const actor = (context: RequestContext): string => actorOf(context.principal);

function calledOrProblem(result: CallResult): Ticket {
  switch (result.kind) {
    case 'called':
      return result.ticket;
    case 'counter-unknown':
      throw counterUnknown();
    default:
      throw nothingServed();
  }
}

function orUnknown(ticket: Ticket | null): Ticket {
  if (ticket === null) throw ticketUnknown();
  return ticket;
}

export function queueRoutes(queue: QueueService) {
  const { hall } = queue;
  return {
    serviceGroups: api.queue.serviceGroups.handler(async () => ({ items: await hall.serviceGroups() })),
    priorityClasses: api.queue.priorityClasses.handler(async () => ({ items: await hall.priorityClasses() })),
    counters: api.queue.counters.handler(async () => ({ items: await hall.counters() })),
    state: api.queue.state.handler(() => hall.state()),

    counter: api.queue.counter.handler(async ({ input }) => {
      const counter = await hall.counter(input.params.id);
      if (counter === null) throw counterUnknown();
      return counter;
    }),

    issueTicket: api.queue.issueTicket.handler(async ({ input: { body }, context }) => {
      const result = await queue.issue({ ...body, priority: body.priority ?? null, actor: actor(context) });
      switch (result.kind) {
        case 'issued':
          return { status: 201, body: result.ticket };
        case 'known':
          return { status: 200, body: result.ticket };
        case 'id-taken':
          throw idTaken();
        case 'priority-unknown':
          throw priorityUnknown({ errors: [{ pointer: '/body/priority', detail: 'unknown' }] });
        case 'service-group-unknown':
          throw serviceGroupUnknown({ errors: [{ pointer: '/body/serviceGroupId', detail: 'unknown' }] });
      }
    }),
    ticket: api.queue.ticket.handler(async ({ input }) => orUnknown(await queue.ticket(input.params.id))),
    reprint: api.queue.reprint.handler(async ({ input, context }) =>
      orUnknown(await queue.reprint(input.params.id, actor(context))),
    ),

    callNext: api.queue.callNext.handler(async ({ input, context }) => {
      const result = await queue.callNext(input.params.id, actor(context));
      if (result.kind === 'nobody-waits') return { status: 204 };
      return { status: 200, body: calledOrProblem(result) };
    }),
    recall: api.queue.recall.handler(async ({ input, context }) =>
      calledOrProblem(await queue.recall(input.params.id, actor(context))),
    ),
    complete: api.queue.complete.handler(async ({ input, context }) =>
      calledOrProblem(await queue.complete(input.params.id, actor(context))),
    ),
  };
}
