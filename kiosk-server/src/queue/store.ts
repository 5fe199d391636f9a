import { sql } from 'kysely';
import type { Kysely, Selectable } from 'kysely';
import type { Lang } from '@motcua/domain/text/localized';
import type { Transaction } from '../database/database.ts';
import { compiled } from '../database/compiled.ts';
import { isSqlite } from '../database/portable.ts';
import type { Tables } from '../database/tables.ts';

export type TicketRow = Selectable<Tables['tickets']>;
export type QueueLength = Pick<Selectable<Tables['queue_lengths']>, 'priority' | 'others'>;
type Db = Kysely<Tables>;

const byId = compiled((db, id: string) => db.selectFrom('tickets').selectAll().where('id', '=', id));

export async function ticketById(db: Db, id: string): Promise<TicketRow | undefined> {
  return (await byId(db, id))[0];
}

export function ticketAtCounter(db: Db, counterId: string): Promise<TicketRow | undefined> {
  return db
    .selectFrom('tickets')
    .selectAll()
    .where('counter_id', '=', counterId)
    .where('state', '=', 'called')
    .executeTakeFirst();
}

const prefixes = compiled((db, id: string) =>
  db.selectFrom('service_groups').select('prefix').where('id', '=', id).where('active', '=', 1),
);

/** The series letters of a group that is served now. */
export async function prefixOf(trx: Transaction, serviceGroupId: string): Promise<string | undefined> {
  return (await prefixes(trx, serviceGroupId))[0]?.prefix;
}

export async function hasPriorityClass(trx: Transaction, id: string): Promise<boolean> {
  const row = await trx
    .selectFrom('priority_classes')
    .select('id')
    .where('id', '=', id)
    .where('active', '=', 1)
    .executeTakeFirst();
  return row !== undefined;
}

const countUp = compiled((db, day: string, prefix: string) =>
  db
    .insertInto('ticket_series')
    .values({ day, prefix, last_number: 1 })
    .onConflict((conflict) =>
      conflict.columns(['day', 'prefix']).doUpdateSet({ last_number: sql`ticket_series.last_number + 1` }),
    )
    .returning('last_number'),
);

/** The next number of the day's series; taken only if the transaction commits. */
export async function takeNumber(trx: Transaction, day: string, prefix: string): Promise<number> {
  return one(await countUp(trx, day, prefix)).last_number;
}

const changeCounts = compiled((db, day: string, service_group_id: string, priority: number, others: number) =>
  db
    .insertInto('queue_lengths')
    .values({ day, service_group_id, priority, others })
    .onConflict((conflict) =>
      conflict.columns(['day', 'service_group_id']).doUpdateSet({
        priority: sql`queue_lengths.priority + excluded.priority`,
        others: sql`queue_lengths.others + excluded.others`,
      }),
    )
    .returning(['priority', 'others']),
);

/** Counts one more (or fewer) who wait; returns how many wait now. */
export async function changeLength(
  trx: Transaction,
  { day, service_group_id, priority }: Pick<TicketRow, 'day' | 'service_group_id' | 'priority'>,
  by: 1 | -1,
): Promise<QueueLength> {
  const isPriority = priority !== null;
  return one(await changeCounts(trx, day, service_group_id, isPriority ? by : 0, isPriority ? 0 : by));
}

const insertWaiting = compiled(
  (
    db,
    id: string,
    day: string,
    prefix: string,
    running_number: number,
    service_group_id: string,
    priority: string | null,
    lang: Lang,
    issued_at: string,
  ) =>
    db.insertInto('tickets').values({
      id,
      day,
      prefix,
      running_number,
      service_group_id,
      priority,
      state: 'waiting',
      lang,
      issued_at,
      times_called: 0,
    }),
);

/** Stores a ticket that waits. */
export async function insertTicket(
  trx: Transaction,
  row: Pick<
    TicketRow,
    'id' | 'day' | 'prefix' | 'running_number' | 'service_group_id' | 'priority' | 'lang' | 'issued_at'
  >,
): Promise<void> {
  const { id, day, prefix, running_number, service_group_id, priority, lang, issued_at } = row;
  await insertWaiting(trx, id, day, prefix, running_number, service_group_id, priority, lang, issued_at);
}

function one<Row>([row]: Row[]): Row {
  if (row === undefined) throw new Error('A statement that returns a row returned none.');
  return row;
}

/** Locks the counter for this transaction and reads its streak; undefined for a counter there is not. */
export async function lockCounter(
  trx: Transaction,
  id: string,
): Promise<{ priority_streak: number } | undefined> {
  const query = trx
    .selectFrom('counters')
    .select('priority_streak')
    .where('id', '=', id)
    .where('active', '=', 1);
  // SQLite has one writer at a time; PostgreSQL keeps a second call of this counter waiting here.
  return (isSqlite(trx) ? query : query.forUpdate()).executeTakeFirst();
}

export async function setStreak(trx: Transaction, counterId: string, streak: number): Promise<void> {
  await trx.updateTable('counters').set({ priority_streak: streak }).where('id', '=', counterId).execute();
}

/**
 * Claims the next ticket for a counter in one statement, by the rule of `domain/src/queue/order.ts`: the preferred kind
 * first, then by arrival. On PostgreSQL rows that another counter is just taking are stepped over.
 */
export async function claimNext(
  trx: Transaction,
  {
    counterId,
    day,
    at,
    priorityFirst,
  }: { counterId: string; day: string; at: string; priorityFirst: boolean },
): Promise<TicketRow | undefined> {
  const rank = priorityFirst
    ? sql`case when priority is null then 1 else 0 end`
    : sql`case when priority is null then 0 else 1 end`;
  const { rows } = await sql<TicketRow>`
    update tickets set state = 'called', counter_id = ${counterId}, called_at = ${at}, times_called = 1
    where arrival = (
      select arrival from tickets
      where day = ${day} and state = 'waiting'
        and service_group_id in (select service_group_id from counter_skills where counter_id = ${counterId})
      order by ${rank}, arrival limit 1
      ${isSqlite(trx) ? sql`` : sql`for update skip locked`}
    )
    returning *`.execute(trx);
  return rows[0];
}

/** Completes what the counter serves; undefined when it serves nothing. */
export function completeAt(trx: Transaction, counterId: string, at: string): Promise<TicketRow | undefined> {
  return trx
    .updateTable('tickets')
    .set({ state: 'completed', completed_at: at })
    .where('counter_id', '=', counterId)
    .where('state', '=', 'called')
    .returningAll()
    .executeTakeFirst();
}

/** Counts another call of what the counter serves; undefined when it serves nothing. */
export function recallAt(trx: Transaction, counterId: string): Promise<TicketRow | undefined> {
  return trx
    .updateTable('tickets')
    .set(({ eb }) => ({ times_called: eb('times_called', '+', 1) }))
    .where('counter_id', '=', counterId)
    .where('state', '=', 'called')
    .returningAll()
    .executeTakeFirst();
}

/** Who waits for the ticket's group, counted around it. */
export async function countsAround(
  db: Db,
  ticket: TicketRow,
): Promise<QueueLength & { priorityBefore: number; othersBefore: number }> {
  const before = sql`arrival < ${ticket.arrival}`;
  const { rows } = await sql<{
    priority: number;
    others: number;
    priority_before: number;
    others_before: number;
  }>`
    select
      coalesce(sum(case when priority is not null then 1 else 0 end), 0) as priority,
      coalesce(sum(case when priority is null then 1 else 0 end), 0) as others,
      coalesce(sum(case when priority is not null and ${before} then 1 else 0 end), 0) as priority_before,
      coalesce(sum(case when priority is null and ${before} then 1 else 0 end), 0) as others_before
    from tickets
    where day = ${ticket.day} and service_group_id = ${ticket.service_group_id} and state = 'waiting'
      and arrival <> ${ticket.arrival}`.execute(db);
  const [row] = rows;
  return {
    priority: Number(row?.priority ?? 0),
    others: Number(row?.others ?? 0),
    priorityBefore: Number(row?.priority_before ?? 0),
    othersBefore: Number(row?.others_before ?? 0),
  };
}
