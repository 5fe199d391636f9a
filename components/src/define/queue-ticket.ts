import { defineQueueTicket } from '../queue-ticket/queue-ticket.ts';

defineQueueTicket();
