import { z } from 'zod';
import { createdOnce, endpoint } from '../http/endpoint.ts';
import { queueRoutes as routes } from './routes.ts';
import {
  counterSchema,
  counterStateSchema,
  priorityClassSchema,
  queueStateSchema,
  serviceGroupSchema,
  ticketSchema,
} from './schema.ts';

const atCounter = z.object({ params: z.object({ id: z.string().max(20) }), body: z.object({}).optional() });

/** Tickets and calls. */
export const queueContract = {
  serviceGroups: endpoint(routes.serviceGroups, {
    summary: 'What people can queue for',
    callers: ['anyone'],
  }).output(z.object({ items: z.array(serviceGroupSchema) })),
  priorityClasses: endpoint(routes.priorityClasses, {
    summary: 'Who is called earlier, and by which law',
    callers: ['anyone'],
  }).output(z.object({ items: z.array(priorityClassSchema) })),
  issueTicket: endpoint(routes.issueTicket, {
    summary: 'Take a ticket; the client makes the id, so that a retry never makes a second number',
    callers: ['trial', 'device:kiosk', 'device:counter', 'staff'],
    output: 'detailed',
  })
    .input(
      z.object({
        body: z.object({
          id: z.uuid(),
          serviceGroupId: z.string().max(100),
          /** Id of a priority class. */
          priority: z.string().max(100).nullish(),
          /** False where the caller prints by itself or not at all. */
          print: z.boolean().default(true),
          lang: z.enum(['vi', 'en']).default('vi'),
        }),
      }),
    )
    .output(createdOnce(ticketSchema)),
  /** The id is unguessable and known only to who holds the ticket, so it is the key. */
  ticket: endpoint(routes.ticket, { summary: 'A ticket and its place in the queue', callers: ['anyone'] })
    .input(z.object({ params: z.object({ id: z.uuid() }) }))
    .output(ticketSchema),
  reprint: endpoint(routes.reprint, {
    summary: 'Print a ticket again, marked as a reprint',
    callers: ['trial', 'device:kiosk', 'device:counter', 'staff'],
  })
    .input(z.object({ params: z.object({ id: z.uuid() }), body: z.object({}).optional() }))
    .output(ticketSchema),
  state: endpoint(routes.state, {
    summary: 'Latest calls and who waits for what',
    callers: ['anyone'],
  }).output(queueStateSchema),
  counters: endpoint(routes.counters, {
    summary: 'Counters and what each serves',
    callers: ['anyone'],
  }).output(z.object({ items: z.array(counterSchema) })),
  counter: endpoint(routes.counter, {
    summary: 'One counter as its officer sees it',
    callers: ['trial', 'device:counter', 'staff'],
  })
    .input(z.object({ params: z.object({ id: z.string().max(20) }) }))
    .output(counterStateSchema),
  /** Completes what the counter was serving. Answers 204 when nobody waits. */
  callNext: endpoint(routes.callNext, {
    summary: 'Call the next ticket to this counter',
    callers: ['trial', 'device:counter', 'staff'],
    output: 'detailed',
  })
    .input(atCounter)
    .output(
      z.union([
        z.object({ status: z.literal(200), body: ticketSchema }),
        z.object({ status: z.literal(204) }),
      ]),
    ),
  recall: endpoint(routes.recall, {
    summary: 'Call the current ticket again',
    callers: ['trial', 'device:counter', 'staff'],
  })
    .input(atCounter)
    .output(ticketSchema),
  complete: endpoint(routes.complete, {
    summary: 'The current ticket is served',
    callers: ['trial', 'device:counter', 'staff'],
  })
    .input(atCounter)
    .output(ticketSchema),
};
