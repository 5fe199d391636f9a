import assert from 'node:assert/strict';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { mock, test } from 'node:test';
import { ticketIssued } from '@motcua/domain/queue/events';
import { startTestServer } from '../testing-server.ts';
import type { TestServer } from '../testing-server.ts';

interface Message {
  id: string | null;
  event: string | null;
  data: { seq: number | null; type: string; payload: Record<string, unknown> } | null;
}

/** A listener as a browser is one: reads blocks as they come. */
async function listen(server: TestServer, query = '', headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/api/v1/stream${query}`, { headers });
  assert.equal(response.status, 200);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  assert.ok(reader);
  let text = '';
  const next = async (): Promise<Message> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end !== -1) {
        const block = text.slice(0, end).split('\n');
        text = text.slice(end + 2);
        const field = (name: string): string | null =>
          block.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null;
        const data = field('data');
        return { id: field('id'), event: field('event'), data: data === null ? null : JSON.parse(data) };
      }
      const { value, done } = await reader.read();
      assert.ok(!done, 'the stream has ended');
      text += value;
    }
  };
  const first = await next();
  return { response, next, first, close: () => reader.cancel() };
}

async function typesOf(
  listener: { next(): Promise<Message> },
  count: number,
): Promise<(string | undefined)[]> {
  const types: (string | undefined)[] = [];
  for (let i = 0; i < count; i++) types.push((await listener.next()).data?.type);
  return types;
}

test('a screen of the trial hears a ticket from its issue to its end, as it happens', async () => {
  await using server = await startTestServer();
  const listener = await listen(server, '?topics=ticket,queue');
  assert.equal(listener.response.headers.get('content-type'), 'text/event-stream; charset=utf-8');
  assert.equal(listener.response.headers.get('cache-control'), 'no-store');
  assert.equal(listener.response.headers.get('x-accel-buffering'), 'no');
  await server.take();
  const issued = await listener.next();
  assert.equal(issued.data?.type, 'ticket.issued');
  assert.equal(issued.id, String(issued.data?.seq));
  assert.equal(issued.data?.payload['number'], 'A001');
  const started = performance.now();
  await server.post('/counters/1/call-next');
  assert.deepEqual(await typesOf(listener, 3), ['queue.changed', 'ticket.called', 'queue.changed']);
  assert.ok(performance.now() - started < 1000, 'a call is heard within a second');
  await listener.close();
});

test('a stranger hears calls, and never the id that is the key of a ticket', async () => {
  await using server = await startTestServer({ sample: false });
  const listener = await listen(server);
  const id = '8d5f0d0e-6f3e-4a53-9ac0-0123456789ab';
  const { queue } = server.services;
  await queue.issue({
    id,
    serviceGroupId: 'land',
    priority: null,
    print: false,
    lang: 'vi',
    actor: 'system',
  });
  await queue.callNext('1', 'system');
  const messages = [await listener.next(), await listener.next(), await listener.next()];
  assert.deepEqual(
    messages.map(({ data }) => data?.type),
    ['queue.changed', 'ticket.called', 'queue.changed'],
  );
  assert.doesNotMatch(JSON.stringify(messages), new RegExp(id), 'not in the subject either');
  await listener.close();
});

test('topics choose by the first part of the type', async () => {
  await using server = await startTestServer();
  const listener = await listen(server, '?topics=queue');
  await server.take();
  await server.take();
  assert.deepEqual(await typesOf(listener, 2), ['queue.changed', 'queue.changed']);
  await listener.close();
});

test('who comes back with a Last-Event-ID gets what was missed, in order and once', async () => {
  await using server = await startTestServer();
  const before = await listen(server, '?topics=ticket');
  await before.close();
  await server.take();
  await server.take('civil-status');
  const listener = await listen(server, '?topics=ticket', { 'last-event-id': String(before.first.id) });
  await server.take();
  const numbers: unknown[] = [];
  for (let i = 0; i < 3; i++) numbers.push((await listener.next()).data?.payload['number']);
  assert.deepEqual(numbers, ['A001', 'B001', 'A002']);
  await listener.close();
});

test('a page that starts from a fetched state continues from its seq', async () => {
  await using server = await startTestServer();
  await server.take();
  const { seq } = await (await fetch(`${server.url}/api/v1/queue`)).json();
  await server.take('civil-status');
  const listener = await listen(server, `?topics=ticket&lastEventId=${seq}`);
  assert.equal((await listener.next()).data?.payload['number'], 'B001');
  await listener.close();
});

test('a cursor that is too far back, forgotten or from another database is answered with reset', async () => {
  await using server = await startTestServer();
  const { database, events } = server.core;
  const payload = { ticketId: 'x', number: 'A001', serviceGroupId: 'land' };
  await database.write(async (trx) => {
    for (let i = 0; i < 1200; i++)
      await events.append(trx, ticketIssued, { subject: 'ticket:x', actor: 'system', payload });
  });
  // A listener that comes before the server has looked is given all of it live, and needs no reset.
  while (server.core.live.cursor < 1200) await sleep(5);
  const tooFar = await listen(server, '', { 'last-event-id': '1' });
  assert.equal((await tooFar.next()).event, 'reset');
  await tooFar.close();
  const fromElsewhere = await listen(server, '', { 'last-event-id': '999999' });
  assert.equal((await fromElsewhere.next()).event, 'reset');
  await server.take();
  assert.equal((await fromElsewhere.next()).data?.type, 'ticket.issued', 'and goes on from now');
  await fromElsewhere.close();
  await database.write((trx) => trx.deleteFrom('events').where('seq', '<', 900).execute());
  const forgotten = await listen(server, '', { 'last-event-id': '700' });
  assert.equal((await forgotten.next()).event, 'reset');
  await forgotten.close();
});

test('what another program writes into the database is heard too', async () => {
  await using server = await startTestServer();
  const listener = await listen(server, '?topics=ticket');
  const { DatabaseSync } = await import('node:sqlite');
  const { database } = server.core.config;
  assert.ok(database.dialect === 'sqlite');
  const other = new DatabaseSync(database.file);
  other.exec(`insert into events (id, origin, type, v, subject, at, recorded_at, actor, payload)
    values ('e', 'other', 'ticket.called', 1, 'ticket:x', '', '', 'system', '{"number":"A009"}')`);
  other.close();
  assert.equal((await listener.next()).data?.payload['number'], 'A009');
  await listener.close();
});

test('a message that is not stored reaches devices, has no id, and reaches no stranger', async () => {
  await using server = await startTestServer();
  const screen = await listen(server, '?topics=scan');
  const stranger = await listen(server, '', { origin: 'https://other.example' });
  server.core.live.publishTransient('scan.text', { text: 'T000' });
  const message = await screen.next();
  assert.deepEqual([message.id, message.data?.seq, message.data?.payload], [null, null, { text: 'T000' }]);
  await server.take();
  assert.equal((await stranger.next()).data?.type, 'queue.changed');
  await screen.close();
  await stranger.close();
});

test('a listener that does not read is cut at 256 kB, and the others are not', async () => {
  await using server = await startTestServer();
  const url = new URL(`${server.url}/api/v1/stream`);
  const outgoing = request({
    host: '127.0.0.1',
    port: url.port,
    path: url.pathname,
    headers: { host: url.host },
  });
  outgoing.end();
  const [slow] = (await once(outgoing, 'response')) as [IncomingMessage];
  slow.pause();
  const ended = once(slow, 'close').catch(() => []);
  slow.on('error', () => {});
  for (let i = 0; i < 400; i++) {
    server.core.live.publishTransient('scan.text', { text: 'x'.repeat(20_000) });
    if (i % 50 === 0) await sleep(5);
  }
  slow.resume();
  await ended;
  assert.equal(slow.complete, false, 'the connection was cut, not ended');
});

test('a comment comes every 15 seconds, so that proxies keep the line open', async () => {
  await using server = await startTestServer();
  mock.timers.enable({ apis: ['setInterval'] });
  try {
    const listener = await listen(server);
    mock.timers.tick(15_000);
    assert.deepEqual(await listener.next(), { id: null, event: null, data: null });
    await listener.close();
  } finally {
    mock.timers.reset();
  }
});

test('a cursor that is no number, and topics that are no text, are refused with what is wrong', async () => {
  await using server = await startTestServer();
  for (const [query, pointer] of [
    ['?lastEventId=x', '/query/lastEventId'],
    ['?topics=a&topics=b', '/query/topics'],
  ]) {
    const response = await fetch(`${server.url}/api/v1/stream${query}`);
    assert.equal(response.status, 400);
    const problem = await response.json();
    assert.equal(problem.errors[0].pointer, pointer);
  }
});
