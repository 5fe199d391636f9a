import type { PrintJobState } from '@motcua/domain/devices/schema';
import type { TicketSlipContent } from '@motcua/domain/queue/ticket-slip';
import type { Lang } from '@motcua/domain/text/localized';

/** The printer that hangs on this process. */
export const ownPrinter = 'printer';

/** What a ticket's job keeps for its slip; the group's name is read when it is printed. */
export interface TicketPayload extends Omit<TicketSlipContent, 'serviceGroup' | 'reprint'> {
  serviceGroupId: string;
  lang: Lang;
}

/** A slip to be printed, and how far it has come. */
export interface PrintJob {
  id: string;
  ticketId: string | null;
  payload: TicketPayload;
  state: PrintJobState;
  attempts: number;
  /** The slip is marked: asked for as a reprint, or the same number may be on paper already. */
  reprint: boolean;
  /** ISO 8601 with offset. */
  createdAt: string;
}
