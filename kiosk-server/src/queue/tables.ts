import type { Generated } from 'kysely';
import type { Lang } from '@motcua/domain/text/localized';
import type { TicketState } from '@motcua/domain/queue/ticket';

export interface QueueTables {
  service_groups: {
    id: string;
    /** JSON `{vi, en?}`. */
    name: string;
    prefix: string;
    icon: string;
    /** JSON list of field names. */
    fields: string;
    /** JSON list of procedure codes. */
    procedure_codes: string;
    position: number;
    /** 0: left out of the newest set-up; its tickets stay. */
    active: number;
  };
  counters: {
    id: string;
    name: string;
    position: number;
    active: number;
    priority_streak: Generated<number>;
  };
  counter_skills: { counter_id: string; service_group_id: string };
  priority_classes: { id: string; name: string; legal_basis: string; position: number; active: number };
  /** The last number given out, one row a day and series. */
  ticket_series: { day: string; prefix: string; last_number: number };
  /** Who waits, counted as it changes, so that taking a ticket costs the same however long the queue is. */
  queue_lengths: { day: string; service_group_id: string; priority: number; others: number };
  tickets: {
    /** Order of arrival; gaps mean nothing. */
    arrival: Generated<number>;
    id: string;
    /** Calendar day of issue in Vietnam. */
    day: string;
    prefix: string;
    running_number: number;
    service_group_id: string;
    /** Id of a priority class. */
    priority: string | null;
    state: TicketState;
    counter_id: string | null;
    /** What the slip is printed in. */
    lang: Lang;
    issued_at: string;
    called_at: string | null;
    completed_at: string | null;
    times_called: number;
  };
}
