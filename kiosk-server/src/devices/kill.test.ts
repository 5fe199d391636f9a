import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { serveTcp } from '@motcua/devices/links/serve-tcp';
import type { PrintedSlip } from '@motcua/devices/printer/paper';
import { pngOf } from '@motcua/devices/printer/png';
import { PrinterSimulator } from '@motcua/devices/printer/simulator';
import type { Ticket } from '@motcua/domain/queue/schema';
import { ticketIdOf } from '@motcua/domain/queue/ticket';
import { openDatabase } from '../database/database.ts';
import { applyCentreSetup } from '../queue/set-up.ts';
import { testCentre } from './testing-centre.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

async function start(folder: string, printerPort: number) {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', cli, 'serve'],
    {
      cwd: folder,
      env: {
        ...process.env,
        PORT: '0',
        MOTCUA_DATABASE: `sqlite:${join(folder, 'test.db')}`,
        MOTCUA_PRINTER: `tcp://127.0.0.1:${printerPort}`,
        MOTCUA_SAMPLE: '0',
        MOTCUA_BACKUP_AT: 'off',
        MOTCUA_LOG_LEVEL: 'silent',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exit = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += String(data);
      const address = /http:\/\/\w+:\d+(?=\/)/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`the server ended while starting: ${said}`)));
  });
  return {
    url,
    end: async (signal: NodeJS.Signals) => {
      child.kill(signal);
      await exit;
    },
  };
}

async function take(url: string): Promise<Ticket> {
  const response = await fetch(`${url}/api/v1/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), serviceGroupId: 'land' }),
  });
  assert.equal(response.status, 201);
  return (await response.json()) as Ticket;
}

async function becomes(url: string, { id, number }: Ticket, state: Ticket['print']): Promise<void> {
  for (let i = 0; i < 2_000; i++) {
    const ticket = (await (await fetch(`${url}/api/v1/tickets/${id}`)).json()) as Ticket;
    if (ticket.print === state) return;
    await pause(5);
  }
  assert.fail(`the print of ${number} never became ${state}`);
}

/** Which ticket a slip is, read from its QR; null where the QR never reached the paper. */
async function ticketOn({ raster }: PrintedSlip): Promise<string | null> {
  const { data, width, height } = PNG.sync.read(Buffer.from(await pngOf(raster)));
  return ticketIdOf(jsqr.default(new Uint8ClampedArray(data), width, height)?.data ?? '');
}

test('kill -9 in the middle of a slip: that one once more, marked; the others once, in order', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-kill-'));
  const database = await openDatabase({ database: { dialect: 'sqlite', file: join(folder, 'test.db') } });
  await database.write((trx) => applyCentreSetup(trx, testCentre, { sample: true }));
  await database.close();
  const simulator = new PrinterSimulator({ speed: 1_200 });
  const paper = await serveTcp((port) => simulator.attach(port), 0);
  t.after(async () => {
    await paper.close();
    rmSync(folder, { recursive: true, force: true });
  });

  let server = await start(folder, paper.port);
  const done = await take(server.url);
  await becomes(server.url, done, 'confirmed');
  const hit = await take(server.url);
  const waiting = [await take(server.url), await take(server.url)];
  await becomes(server.url, hit, 'sent');
  await pause(150);
  await server.end('SIGKILL');

  server = await start(folder, paper.port);
  for (const ticket of [hit, ...waiting]) await becomes(server.url, ticket, 'confirmed');
  await server.end('SIGTERM');

  const slips = await Promise.all(
    simulator.slips.map(async (slip) => ({ id: await ticketOn(slip), height: slip.raster.height })),
  );
  const usual = slips[0]?.height ?? 0;
  const of = (ticket: Ticket) => slips.filter(({ id }) => id === ticket.id);
  assert.equal(of(done).length, 1, 'what was confirmed before the kill is not printed again');
  // The mark is one line more. What of the first try reached the paper is an unmarked piece, or nothing.
  const marked = of(hit).filter(({ height }) => height > usual + 30);
  assert.equal(marked.length, 1, 'once more, marked');
  assert.ok(of(hit).length - marked.length <= 1, 'and at most the first try');
  for (const ticket of waiting) assert.deepEqual(of(ticket), [{ id: ticket.id, height: usual }]);
  const order = slips.map(({ id }) => id).filter((id) => id !== null);
  assert.deepEqual(order.slice(-3), [hit.id, ...waiting.map(({ id }) => id)]);
});
