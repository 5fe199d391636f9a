import type { Kysely, Selectable } from 'kysely';
import type { PrintJobState } from '@motcua/domain/devices/schema';
import type { Localized } from '@motcua/domain/text/localized';
import type { Transaction } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import type { PrintJob, TicketPayload } from './print-job.ts';

type Db = Kysely<Tables>;

/** A job that is put in line. */
export interface NewJob {
  id: string;
  device: string;
  payload: TicketPayload;
  reprint: boolean;
  createdAt: string;
}

export async function insertJob(
  trx: Transaction,
  { id, device, payload, reprint, createdAt }: NewJob,
): Promise<void> {
  await trx
    .insertInto('print_jobs')
    .values({
      id,
      device,
      kind: 'ticket',
      ticket_id: payload.id,
      payload: JSON.stringify(payload),
      state: 'queued',
      attempts: 0,
      reprint: reprint ? 1 : 0,
      recovered: 0,
      reason: null,
      created_at: createdAt,
      sent_at: null,
      settled_at: null,
    })
    .execute();
}

/** The first job in line, or null. */
export async function nextQueued(db: Db, device: string): Promise<PrintJob | null> {
  const row = await db
    .selectFrom('print_jobs')
    .selectAll()
    .where('device', '=', device)
    .where('state', '=', 'queued')
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : jobOf(row);
}

/** Jobs that were given to the printer and never came to an end: the process ended in between. */
export async function jobsInFlight(db: Db, device: string): Promise<(PrintJob & { recovered: boolean })[]> {
  const rows = await db
    .selectFrom('print_jobs')
    .selectAll()
    .where('device', '=', device)
    .where('state', '=', 'sent')
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...jobOf(row), recovered: row.recovered === 1 }));
}

/** How many jobs wait for a device, the one being printed included. */
export async function countWaiting(db: Db, device: string): Promise<number> {
  const row = await db
    .selectFrom('print_jobs')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('device', '=', device)
    .where('state', 'in', ['queued', 'sent'])
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** State of the newest job of each ticket that has one. */
export async function printStates(
  db: Db,
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, PrintJobState>> {
  if (ticketIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('print_jobs')
    .select(['ticket_id', 'state'])
    .where('ticket_id', 'in', [...ticketIds])
    .orderBy('position')
    .execute();
  return new Map(rows.flatMap(({ ticket_id, state }) => (ticket_id === null ? [] : [[ticket_id, state]])));
}

/** What changes on a job besides its state. */
export interface JobChange {
  reprint?: boolean;
  recovered?: boolean;
  /** Counts one more attempt. */
  attempt?: boolean;
  reason?: string | null;
  sentAt?: string;
  settledAt?: string;
}

/** Moves a job on, if it still is where it is thought to be. False where it is not. */
export async function moveJob(
  trx: Transaction,
  id: string,
  from: PrintJobState,
  to: PrintJobState,
  change: JobChange,
): Promise<boolean> {
  const result = await trx
    .updateTable('print_jobs')
    .set(({ eb }) => ({
      state: to,
      ...(change.attempt === true ? { attempts: eb('attempts', '+', 1) } : {}),
      ...(change.reprint === undefined ? {} : { reprint: change.reprint ? 1 : 0 }),
      ...(change.recovered === undefined ? {} : { recovered: change.recovered ? 1 : 0 }),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      ...(change.sentAt === undefined ? {} : { sent_at: change.sentAt }),
      ...(change.settledAt === undefined ? {} : { settled_at: change.settledAt }),
    }))
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

/** The name of a service group, whether it is still served or not. */
export async function serviceGroupName(db: Db, id: string): Promise<Localized> {
  const row = await db.selectFrom('service_groups').select('name').where('id', '=', id).executeTakeFirst();
  return row === undefined ? { vi: '' } : (JSON.parse(row.name) as Localized);
}

function jobOf(row: Selectable<Tables['print_jobs']>): PrintJob {
  return {
    id: row.id,
    ticketId: row.ticket_id,
    payload: JSON.parse(row.payload) as TicketPayload,
    state: row.state,
    attempts: row.attempts,
    reprint: row.reprint === 1,
    createdAt: row.created_at,
  };
}
