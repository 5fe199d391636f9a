import { callOrder } from '@motcua/domain/queue/order';
import { localizedSchema } from '@motcua/domain/text/localized';
import type { Localized } from '@motcua/domain/text/localized';
import { ticketNumber } from '@motcua/domain/queue/ticket';
import type {
  Call,
  Counter,
  CounterState,
  PriorityClass,
  QueueState,
  ServiceGroup,
} from '@motcua/domain/queue/schema';
import { z } from 'zod';
import { localDay } from '../centre/clock.ts';
import type { Core } from '../core.ts';
import { newestSeq } from '../events/store.ts';
import {
  counterRows,
  firstWaiting,
  latestCalls,
  lengths,
  priorityClassRows,
  serviceGroupRows,
  skillRows,
} from './hall-store.ts';
import type { TicketPrinting } from './printing.ts';
import { ticketAtCounter } from './store.ts';
import type { TicketRow } from './store.ts';
import { viewTicket } from './ticket-view.ts';

const callsShown = 6;
const nextShown = 5;
const stringList = z.array(z.string());

/** What boards, kiosks and counters read of the queue. */
export interface Hall {
  serviceGroups(): Promise<ServiceGroup[]>;
  priorityClasses(): Promise<PriorityClass[]>;
  counters(): Promise<Counter[]>;
  state(): Promise<QueueState>;
  /** Null for a counter there is not. */
  counter(id: string): Promise<CounterState | null>;
}

export function createHall({ database: { read }, clock }: Core, printing: TicketPrinting): Hall {
  const hall: Hall = {
    async serviceGroups() {
      const rows = await serviceGroupRows(read);
      return rows.map(({ id, name, prefix, icon, fields, procedure_codes, position }) => ({
        id,
        name: parseName(name),
        prefix,
        icon,
        fields: stringList.parse(JSON.parse(fields)),
        procedureCodes: stringList.parse(JSON.parse(procedure_codes)),
        position,
      }));
    },

    async priorityClasses() {
      const rows = await priorityClassRows(read);
      return rows.map(({ id, name, legal_basis, position }) => ({
        id,
        name: parseName(name),
        legalBasis: legal_basis,
        position,
      }));
    },

    async counters() {
      const [rows, skills] = await Promise.all([counterRows(read), skillRows(read)]);
      return rows.map(({ id, name }) => ({
        id,
        name: parseName(name),
        skills: skills.filter(({ counter_id }) => counter_id === id).map((skill) => skill.service_group_id),
      }));
    },

    async state() {
      const day = localDay(clock());
      // The cursor is read first: an event that comes in between is in the state and heard once more, never missed.
      const seq = await newestSeq(read);
      const [groups, counters, calls, waiting] = await Promise.all([
        serviceGroupRows(read),
        counterRows(read),
        latestCalls(read, day, callsShown),
        lengths(read, day),
      ]);
      const names = new Map(counters.map(({ id, name }) => [id, parseName(name)]));
      return {
        calls: calls.flatMap((row) => callOf(row, names)),
        groups: await Promise.all(
          groups.map(async ({ id }) => ({
            serviceGroupId: id,
            waiting: waiting.get(id) ?? 0,
            next: nextNumbers(await firstWaiting(read, day, [id], nextShown)),
          })),
        ),
        seq,
      };
    },

    async counter(id) {
      const counter = (await hall.counters()).find((one) => one.id === id);
      if (counter === undefined) return null;
      const day = localDay(clock());
      const [current, waiting, first] = await Promise.all([
        ticketAtCounter(read, id),
        lengths(read, day),
        firstWaiting(read, day, counter.skills, nextShown),
      ]);
      return {
        ...counter,
        current: current === undefined ? null : await viewTicket(read, current, printing),
        waiting: counter.skills.reduce((sum, skill) => sum + (waiting.get(skill) ?? 0), 0),
        next: nextNumbers(first),
      };
    },
  };
  return hall;
}

function parseName(json: string): Localized {
  return localizedSchema.parse(JSON.parse(json));
}

function callOf(row: TicketRow, names: ReadonlyMap<string, Localized>): Call[] {
  if (row.counter_id === null || row.called_at === null) return [];
  return [
    {
      number: ticketNumber(row.prefix, row.running_number),
      counterId: row.counter_id,
      counterName: names.get(row.counter_id) ?? { vi: row.counter_id },
      serviceGroupId: row.service_group_id,
      calledAt: row.called_at,
      times: row.times_called,
    },
  ];
}

function nextNumbers(rows: readonly TicketRow[]): string[] {
  return callOrder(rows.map((row) => ({ arrival: row.arrival, priority: row.priority !== null, row })))
    .slice(0, nextShown)
    .map(({ row }) => ticketNumber(row.prefix, row.running_number));
}
