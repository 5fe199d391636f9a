import type { z } from 'zod';
import type { EventType } from '@motcua/domain/events/define';
import { localTime } from '../centre/clock.ts';
import type { Clock } from '../centre/clock.ts';
import type { Transaction } from '../database/database.ts';
import { eventId } from './event-id.ts';
import { insertEvent, readOrigin } from './store.ts';

/** What a capability says of an event; the rest is filled in. */
export interface EventEntry<Payload> {
  /** What it is about: `ticket:<id>`. */
  subject: string;
  payload: Payload;
  /** Who did it: `staff:<id>`, `device:<id>`, `system`, `anyone`. */
  actor: string;
  /** When it happened, where that is not now; ISO 8601 with offset. */
  at?: string;
}

/** Writes events, in the transaction of the state they explain. */
export interface EventLog {
  /**
   * Stores one event; call it last in a transaction (PostgreSQL serialises writers from here to the commit).
   * @throws ZodError when the payload is not what the event type declares.
   */
  append<Payload extends z.ZodType>(
    trx: Transaction,
    type: EventType<string, Payload>,
    entry: EventEntry<z.input<Payload>>,
  ): Promise<void>;
}

export function createEventLog(clock: Clock): EventLog {
  let origin: string | null = null;
  return {
    async append(trx, type, { subject, payload, actor, at }) {
      origin ??= await readOrigin(trx);
      const instant = clock();
      const now = localTime(instant);
      await insertEvent(trx, {
        id: eventId(instant.epochMilliseconds),
        // Before a centre is set up, its events carry the name every new database starts with.
        origin: origin ?? 'local',
        type: type.type,
        v: type.v,
        subject,
        at: at ?? now,
        recorded_at: now,
        actor,
        payload: JSON.stringify(type.payload.parse(payload)),
      });
    },
  };
}
