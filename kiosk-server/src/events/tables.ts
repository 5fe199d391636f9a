import type { Generated } from 'kysely';

export interface EventsTables {
  events: {
    /** Commit order; the only cursor. */
    seq: Generated<number>;
    id: string;
    origin: string;
    type: string;
    v: number;
    subject: string;
    at: string;
    recorded_at: string;
    actor: string;
    /** JSON; never personal data. */
    payload: string;
  };
}
