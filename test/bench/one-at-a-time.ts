// The yardstick: the transaction of a ticket with prepared statements on the bare driver, committed one at a time, as
// durable as the server's. A process of its own that stays; argument: database file. For each message, a number of
// tickets, it takes as many and answers with the milliseconds that took.
import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { writingPragmas } from '../../kiosk-server/src/database/sqlite.ts';
import { eventId } from '../../kiosk-server/src/events/event-id.ts';

const [file = ''] = process.argv.slice(2);
const database = new DatabaseSync(file);
// The server's own settings, so that only the way of committing differs.
database.exec(writingPragmas);
const begin = database.prepare('BEGIN IMMEDIATE');
const commit = database.prepare('COMMIT');
const byId = database.prepare('select * from tickets where id = ?');
const group = database.prepare('select prefix from service_groups where id = ? and active = 1');
const series = database.prepare(
  `insert into ticket_series (day, prefix, last_number) values (?, ?, 1)
   on conflict (day, prefix) do update set last_number = ticket_series.last_number + 1 returning last_number`,
);
const ticket = database.prepare(
  `insert into tickets (id, day, prefix, running_number, service_group_id, state, lang, issued_at, times_called)
   values (?, ?, ?, ?, ?, 'waiting', 'vi', ?, 0)`,
);
const length = database.prepare(
  `insert into queue_lengths (day, service_group_id, priority, others) values (?, ?, 0, 1)
   on conflict (day, service_group_id) do update set others = queue_lengths.others + 1 returning priority, others`,
);
const event = database.prepare(
  `insert into events (id, origin, type, v, subject, at, recorded_at, actor, payload) values (?, 'test-hall', ?, 1, ?, ?, ?, 'anyone', ?)`,
);
const day = '2026-11-24';
const at = `${day}T08:00:00.000+07:00`;

function takeOne(): void {
  const id = randomUUID();
  begin.run();
  byId.get(id);
  const prefix = String(group.get('land')?.['prefix']);
  const number = Number(series.get(day, prefix)?.['last_number']);
  ticket.run(id, day, prefix, number, 'land', at);
  const waiting = Number(length.get(day, 'land')?.['others']);
  const issued = JSON.stringify({ ticketId: id, number: `${prefix}${number}`, serviceGroupId: 'land' });
  event.run(eventId(Date.now()), 'ticket.issued', `ticket:${id}`, at, at, issued);
  const changed = JSON.stringify({ serviceGroupId: 'land', waiting });
  event.run(eventId(Date.now()), 'queue.changed', 'service-group:land', at, at, changed);
  commit.run();
}

process.on('message', (count: number) => {
  const started = performance.now();
  for (let i = 0; i < count; i++) takeOne();
  process.send?.({ ms: performance.now() - started });
});
process.once('disconnect', () => database.close());
