import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const motcua = fileURLToPath(new URL('../../kiosk-server/bin/motcua.mjs', import.meta.url));

/** A port nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No port was given.');
  return address.port;
}

/** This process's environment without settings of ours: a test says what it configures. */
export function foreignEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('MOTCUA_')));
}

export interface Centre {
  url: string;
  /** What the process has printed so far. */
  output(): string;
  process: ChildProcess;
  /** Ends the process the way Ctrl-C does; resolves with its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts the real program in a process of its own, on a database of its own, with the sample province, and waits until it
 * answers. `env` adds to or overrides the configuration.
 */
export async function startCentre(env: Record<string, string> = {}, folder?: string): Promise<Centre> {
  const own = folder === undefined ? await mkdtemp(join(tmpdir(), 'motcua-e2e-')) : undefined;
  const port = env.PORT ?? String(await freePort());
  const child = spawn(process.execPath, [motcua, 'serve'], {
    env: {
      ...foreignEnvironment(),
      MOTCUA_DATABASE: `sqlite:${join(own ?? folder ?? '', 'motcua.db')}`,
      MOTCUA_SAMPLE: '1',
      ...env,
      PORT: port,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));

  const url = `http://localhost:${port}`;
  const deadline = Date.now() + 30_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended while starting:\n${output}`);
    if (Date.now() > deadline) throw new Error(`The server did not answer within 30 s:\n${output}`);
    const up = await fetch(`${url}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    output: () => output,
    process: child,
    async stop(signal = 'SIGINT') {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill(signal);
        await ended;
      }
      if (own) await rm(own, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}
