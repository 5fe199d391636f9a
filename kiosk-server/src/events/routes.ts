import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { mayHearScan } from '@motcua/domain/events/audience';
import type { EventRow } from '@motcua/domain/events/define';
import { deviceUnpaired, staffUpdated } from '@motcua/domain/staff/events';
import { localTime } from '../centre/clock.ts';
import type { Core } from '../core.ts';
import type { Authenticate, Principal } from '../http/principal.ts';
import { invalidInput } from '../http/request-problems.ts';
import { eventsAfter, oldestSeq } from './store.ts';
import { eventBlock, isFor, parseTopics, topicOf, transientBlock } from './stream.ts';

const heartbeatMs = 15_000;
/** What a client that does not read may pile up in our memory before it is cut; it reconnects and catches up. */
const slowClientBytes = 256 * 1024;
/** More than this and refetching the state is cheaper than replaying how it came about. */
const replayLimit = 1000;
/** After these somebody may have lost the right to listen. */
const rightsEvents: ReadonlySet<string> = new Set([staffUpdated.type, deviceUnpaired.type]);

const querySchema = z.object({
  topics: z.string().max(500).default(''),
  lastEventId: z.coerce.number().int().nonnegative().optional(),
});

/** `GET /api/v1/stream`: the events a listener may see, as Server-Sent Events. */
export function streamRoute(core: Core, authenticate: Authenticate): RequestHandler {
  return async (request, response) => {
    const query = querySchema.safeParse({
      ...request.query,
      // A browser that reconnects sends the header; a page that starts from a fetched state sends the parameter.
      ...(request.headers['last-event-id'] === undefined
        ? {}
        : { lastEventId: request.headers['last-event-id'] }),
    });
    if (!query.success)
      throw invalidInput({
        errors: query.error.issues.map(({ path, message }) => ({
          pointer: `/query/${path.join('/')}`,
          detail: message,
        })),
      });
    const principal = await authenticate(request);
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
      'Access-Control-Allow-Origin': '*',
    });
    response.flushHeaders();
    await follow(core, authenticate, { request, response, principal, query: query.data });
  };
}

interface Client {
  request: Request;
  response: Response;
  principal: Principal;
  query: z.output<typeof querySchema>;
}

async function follow(
  core: Core,
  authenticate: Authenticate,
  { request, response, principal, query }: Client,
) {
  const topics = parseTopics(query.topics);
  const held: EventRow[] = [];
  let sent = query.lastEventId ?? core.live.cursor;
  let live = false;

  const write = (block: string): void => {
    if (response.destroyed) return;
    response.write(block);
    if (response.writableLength > slowClientBytes) {
      core.log.warn('events.client-cut', { waitingBytes: response.writableLength });
      response.destroy();
    }
  };
  const show = (event: EventRow): void => {
    if (event.seq <= sent) return;
    sent = event.seq;
    if (isFor(event, topics, principal)) write(eventBlock(event, principal));
  };
  // QN-12.1: who lost the right to listen is cut; the client comes back as who it is now.
  const recheck = (): void => {
    authenticate(request)
      .then((now) => {
        if (JSON.stringify(now) !== JSON.stringify(principal)) response.end();
      })
      .catch(() => response.end());
  };
  // Listening starts before the past is read, so that nothing falls between the two.
  const ends = [
    core.live.subscribe((event) => {
      if (rightsEvents.has(event.type)) recheck();
      if (live) show(event);
      else held.push(event);
    }),
    core.live.subscribeTransient(({ type, payload }) => {
      if (!mayHearScan(principal)) return;
      if (topics === null || topics.has(topicOf(type)))
        write(transientBlock(type, payload, localTime(core.clock())));
    }),
    core.live.onClose(() => response.end()),
  ];
  const heartbeat = setInterval(() => {
    write(': .\n\n');
    recheck();
  }, heartbeatMs);
  core.metrics.streamClients.inc();
  response.once('close', () => {
    clearInterval(heartbeat);
    for (const end of ends) end();
    core.metrics.streamClients.dec();
  });

  // An id without data moves the browser's cursor, so that also the first reconnect misses nothing.
  write(`retry: 2000\nid: ${sent}\n\n`);
  const past = await catchUp(core, sent);
  if (past === null) {
    sent = core.live.cursor;
    write(`event: reset\nid: ${sent}\ndata: {"seq":${sent}}\n\n`);
  } else for (const event of past) show(event);
  for (const event of held) show(event);
  live = true;
}

/** What happened after `seq`; null where that is too much, forgotten, or a cursor this database never gave out. */
async function catchUp({ database, live }: Core, seq: number): Promise<EventRow[] | null> {
  if (seq > live.cursor)
    return (await eventsAfter(database.read, seq - 1, 1)).length === 0 && seq > 0 ? null : [];
  if (seq === live.cursor) return [];
  if ((await oldestSeq(database.read)) > seq + 1) return null;
  const past = await eventsAfter(database.read, seq, replayLimit + 1);
  return past.length > replayLimit ? null : past;
}
