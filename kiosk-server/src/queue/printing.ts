import type { Kysely } from 'kysely';
import type { Lang } from '@motcua/domain/text/localized';
import type { Ticket } from '@motcua/domain/queue/schema';
import type { Tables } from '../database/tables.ts';
import type { Transaction } from '../database/database.ts';

/** What the queue asks of the printers. */
export interface TicketPrinting {
  /** Stores a print job in the ticket's own transaction, so that there is never one without the other. */
  enqueue(
    trx: Transaction,
    job: { ticket: Ticket; lang: Lang; reprint: boolean; actor: string },
  ): Promise<void>;
  /** State of the newest print job of each ticket that has one. */
  states(db: Kysely<Tables>, ticketIds: readonly string[]): Promise<ReadonlyMap<string, Ticket['print']>>;
}

/** A centre without a printer. */
export const noPrinting: TicketPrinting = {
  enqueue: async () => {},
  states: async () => new Map(),
};
