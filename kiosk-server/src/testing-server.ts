import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './main.ts';
import type { RunningServer } from './main.ts';
import { applyCentreSetup } from './queue/set-up.ts';
import { testHall } from './queue/testing-centre.ts';
import { testConfig } from './testing-core.ts';

/** A whole server over a small hall, for tests over HTTP. */
export interface TestServer extends RunningServer, AsyncDisposable {
  /** Sends JSON to a path under `/api/v1`. */
  post(path: string, body?: unknown): Promise<Response>;
  take(serviceGroupId?: string): Promise<Response>;
}

/** @param sample whether it counts as the sample province, which opens the trial to this machine. */
export async function startTestServer({ sample = true } = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-test-'));
  const server = await startServer(testConfig({ MOTCUA_DATABASE: `sqlite:${join(folder, 'test.db')}` }));
  await server.core.database.write((trx) => applyCentreSetup(trx, testHall, { sample }));
  const post = (path: string, body?: unknown): Promise<Response> =>
    fetch(`${server.url}/api/v1${path}`, {
      method: 'POST',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  return {
    ...server,
    post,
    take: (serviceGroupId = 'land') => post('/tickets', { id: randomUUID(), serviceGroupId, print: false }),
    async [Symbol.asyncDispose]() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
