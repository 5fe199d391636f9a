// A crowd of clients in a process of its own, so that their work is not the server's: reads one plan from its message,
// sends back what each was told. The client library is a light one: where there are two cores, its work counts too.
import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';

/** What the crowd does: `clients` at once take `count` tickets together. */
export interface CrowdPlan {
  url: string;
  clients: number;
  count: number;
  print: boolean;
  /** Whether each answer is reported as it comes, besides the report at the end. */
  tell: boolean;
}
export interface CrowdTicket {
  id: string;
  /** Status of the answer; 0 where none came. */
  status: number;
  number: string | null;
  /** Milliseconds from asking to the whole answer. */
  ms: number;
}
export interface CrowdReport {
  tickets: CrowdTicket[];
  /** Milliseconds from the first request to the last answer. */
  ms: number;
}

/** The whole answer, or status 0 where none came. */
function post(
  pool: Pool,
  path: string,
  host: string,
  body: string,
): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json', host };
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let status = 0;
    pool.dispatch(
      { path, method: 'POST', headers, body },
      {
        onRequestStart() {},
        onResponseStart(_controller, statusCode) {
          status = statusCode;
        },
        onResponseData(_controller, part) {
          parts.push(part);
        },
        onResponseEnd: () => resolve({ status, text: Buffer.concat(parts).toString() }),
        onResponseError: () => resolve({ status: 0, text: '' }),
      },
    );
  });
}

async function run({ url, clients, count, print, tell }: CrowdPlan): Promise<CrowdReport> {
  const { host, port } = new URL(url);
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: clients, pipelining: 1 });
  const tickets: CrowdTicket[] = [];
  let left = count;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (left-- > 0) {
        const id = randomUUID();
        const asked = performance.now();
        const { status, text } = await post(
          pool,
          '/api/v1/tickets',
          host,
          JSON.stringify({ id, serviceGroupId: 'land', print }),
        );
        const number: string | null = status === 201 || status === 200 ? JSON.parse(text).number : null;
        const ticket = { id, status, number, ms: performance.now() - asked };
        tickets.push(ticket);
        // A test that kills the server counts what was told until then.
        if (tell) process.send?.({ told: ticket });
      }
    }),
  );
  const ms = performance.now() - started;
  await pool.destroy();
  return { tickets, ms };
}

process.once('message', (plan: CrowdPlan) => {
  run(plan).then(
    (report) => {
      process.send?.({ report }, () => process.disconnect());
    },
    () => process.exit(1),
  );
});
