import { z } from 'zod';
import { defineEvent } from '../events/define.ts';

const issued = z.object({ ticketId: z.string(), number: z.string(), serviceGroupId: z.string() });
const call = z.object({
  number: z.string(),
  counterId: z.string(),
  serviceGroupId: z.string(),
  times: z.int().positive(),
});

/** Carries the ticket's id, which is its key: for devices and staff only. */
export const ticketIssued = defineEvent('ticket.issued', 1, 'device', issued);
export const ticketReprinted = defineEvent('ticket.reprinted', 1, 'device', issued);
/** What the board shows and everybody may hear. */
export const ticketCalled = defineEvent('ticket.called', 1, 'public', call);
export const ticketRecalled = defineEvent('ticket.recalled', 1, 'public', call);
export const ticketCompleted = defineEvent(
  'ticket.completed',
  1,
  'public',
  z.object({ number: z.string(), counterId: z.string(), serviceGroupId: z.string() }),
);
/** How many wait for a group, after every change. */
export const queueChanged = defineEvent(
  'queue.changed',
  1,
  'public',
  z.object({ serviceGroupId: z.string(), waiting: z.int().nonnegative() }),
);

export const queueEvents = [
  ticketIssued,
  ticketReprinted,
  ticketCalled,
  ticketRecalled,
  ticketCompleted,
  queueChanged,
];
