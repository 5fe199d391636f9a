import { createContext } from '@lit/context';
import type { Api } from '@motcua/components/api/client.js';
import { ApiFailure } from '@motcua/components/api/failure.js';
import type { Lang } from '@motcua/domain/text/localized';
import type { Ticket } from '@motcua/domain/queue/schema';
import type { Outbox, UnsentTicket } from './outbox.ts';
import { newTicketId } from './ticket-id.ts';

/** How a request for a ticket stands. */
export type Asking =
  | { phase: 'sending'; tries: number }
  /** No answer yet; it is sent again by itself, with the same id. */
  | { phase: 'retrying'; tries: number }
  | { phase: 'issued'; ticket: Ticket }
  /** The server said no; sending again would not help. */
  | { phase: 'refused'; failure: ApiFailure };

const WAITS_MS = [500, 1000, 2000, 3000];
const worthRetrying = new Set(['offline', 'server', 'busy', 'maintenance']);

/**
 * Takes tickets from the server so that nobody gets two and nobody none: the id is made here, once a request, kept in
 * the outbox before it is sent, and sent again with the same id until there is an answer.
 */
export class TicketDesk {
  private readonly inFlight = new Map<string, Promise<void>>();

  constructor(
    private readonly api: Api,
    private readonly outbox: Outbox,
    private readonly wait: (ms: number) => Promise<void> = (ms) =>
      new Promise((done) => setTimeout(done, ms)),
  ) {}

  /**
   * Asks for one ticket.
   *
   * @param onChange told of every step; the last is `issued` or `refused`
   * @returns the id of the ticket, the same whatever becomes of the line
   */
  take(
    request: { serviceGroupId: string; priority: string | null; lang: Lang },
    onChange: (asking: Asking) => void,
  ): string {
    const unsent: UnsentTicket = { ...request, id: newTicketId(), askedAt: Date.now() };
    this.send(unsent, onChange);
    return unsent.id;
  }

  /** Sends what an earlier page left behind, e.g. after a reload or a power cut. Returns how many there were. */
  async resume(): Promise<number> {
    const left = await this.outbox.list();
    for (const unsent of left) this.send(unsent, () => undefined);
    return left.length;
  }

  /** Nobody waits for this ticket any more; it is not sent again. */
  async forget(id: string): Promise<void> {
    await this.outbox.drop(id);
  }

  private send(unsent: UnsentTicket, onChange: (asking: Asking) => void): void {
    if (this.inFlight.has(unsent.id)) return;
    onChange({ phase: 'sending', tries: 0 });
    const run = this.untilAnswered(unsent, onChange).finally(() => this.inFlight.delete(unsent.id));
    this.inFlight.set(unsent.id, run);
  }

  private async untilAnswered(unsent: UnsentTicket, onChange: (asking: Asking) => void): Promise<void> {
    // A kiosk whose browser store fails still gives tickets; only surviving a reload is lost.
    await this.outbox.keep(unsent).catch(() => undefined);
    for (let tries = 1; ; tries++) {
      try {
        const { id, serviceGroupId, priority, lang } = unsent;
        const ticket = await this.api.queue.issueTicket({ body: { id, serviceGroupId, priority, lang } });
        await this.outbox.drop(id).catch(() => undefined);
        onChange({ phase: 'issued', ticket });
        return;
      } catch (error) {
        if (!(error instanceof ApiFailure)) throw error;
        if (!worthRetrying.has(error.kind)) {
          await this.outbox.drop(unsent.id).catch(() => undefined);
          onChange({ phase: 'refused', failure: error });
          return;
        }
        onChange({ phase: 'retrying', tries });
        const wait = WAITS_MS[Math.min(tries, WAITS_MS.length) - 1] ?? 3000;
        await this.wait(Math.max(wait, (error.retryAfter ?? 0) * 1000));
        const kept = await this.outbox.list().catch(() => [unsent]);
        if (!kept.some((each) => each.id === unsent.id)) {
          // Forgotten, or too old to be printed for anybody.
          onChange({ phase: 'refused', failure: error });
          return;
        }
      }
    }
  }
}

export const deskContext = createContext<TicketDesk>(Symbol.for('motcua:ticket-desk:v1'));
