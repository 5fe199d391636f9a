import type { Generated } from 'kysely';
import type { PrintJobState } from '@motcua/domain/devices/schema';

export interface DevicesTables {
  print_jobs: {
    /** Order of printing; gaps mean nothing. */
    position: Generated<number>;
    id: string;
    /** The device it is for: `printer` is the printer of this process. */
    device: string;
    kind: 'ticket';
    ticket_id: string | null;
    /** JSON, `TicketPayload`. */
    payload: string;
    state: PrintJobState;
    /** How often it was given to the printer. */
    attempts: number;
    /** 1: the slip is marked, for the same number may be on paper already. */
    reprint: number;
    /** 1: it was in flight when the process ended, and has had its second chance. */
    recovered: number;
    /** Why it failed or waits. */
    reason: string | null;
    created_at: string;
    sent_at: string | null;
    settled_at: string | null;
  };
}
