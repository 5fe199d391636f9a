// A crowd of clients in a process of its own, so that their work is not the server's: reads one plan from its message,
// sends back what each was told.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

/** What the crowd does: `clients` at once take `count` tickets together. */
export interface CrowdPlan {
  url: string;
  clients: number;
  count: number;
  print: boolean;
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

function post(agent: Agent, url: URL, body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      host: url.host,
    };
    const outgoing = request(
      { agent, host: '127.0.0.1', port: url.port, path: url.pathname, method: 'POST', headers },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        response.on('error', () => resolve({ status: 0, text: '' }));
      },
    );
    outgoing.on('error', () => resolve({ status: 0, text: '' }));
    outgoing.end(body);
  });
}

async function run({ url, clients, count, print }: CrowdPlan): Promise<CrowdReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const address = new URL('/api/v1/tickets', url);
  const tickets: CrowdTicket[] = [];
  let left = count;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (left-- > 0) {
        const id = randomUUID();
        const asked = performance.now();
        const { status, text } = await post(
          agent,
          address,
          JSON.stringify({ id, serviceGroupId: 'land', print }),
        );
        const number: string | null = status === 201 || status === 200 ? JSON.parse(text).number : null;
        const ticket = { id, status, number, ms: performance.now() - asked };
        tickets.push(ticket);
        // A test that kills the server counts what was told until then.
        process.send?.({ told: ticket });
      }
    }),
  );
  agent.destroy();
  return { tickets, ms: performance.now() - started };
}

process.once('message', (plan: CrowdPlan) => {
  run(plan).then(
    (report) => {
      process.send?.({ report }, () => process.disconnect());
    },
    () => process.exit(1),
  );
});
