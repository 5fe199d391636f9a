import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../kiosk-server/src/config/config.ts';
import { startServer } from '../../kiosk-server/src/main.ts';
import type { RunningServer } from '../../kiosk-server/src/main.ts';

const motcua = fileURLToPath(new URL('../../kiosk-server/bin/motcua.mjs', import.meta.url));

/** A folder with a database of its own, the program run on it, and a server that may run beside it. */
export interface Place {
  folder: string;
  env: Record<string, string>;
  /** Writes a file; a value that is no text becomes JSON. */
  file(name: string, content: unknown): Promise<string>;
  /** Runs `motcua` with these arguments in a process of its own. */
  motcua(...args: string[]): Promise<{ code: number | null; out: string; err: string }>;
  start(): Promise<RunningServer>;
}

/** Runs `use` in a place of its own, and clears it away; servers that were started are stopped. */
export async function inPlace(
  env: Record<string, string>,
  use: (place: Place) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-import-'));
  const own = {
    PORT: '0',
    MOTCUA_DATABASE: `sqlite:${join(folder, 'motcua.db')}`,
    MOTCUA_BACKUP_AT: 'off',
    MOTCUA_SAMPLE: '0',
    MOTCUA_LOG_LEVEL: 'silent',
    ...env,
  };
  const started: RunningServer[] = [];
  try {
    await use({
      folder,
      env: own,
      async file(name, content) {
        const path = join(folder, name);
        await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
        return path;
      },
      motcua: (...args) => run(args, own),
      async start() {
        const server = await startServer(loadConfig(own, folder));
        started.push(server);
        return server;
      },
    });
  } finally {
    for (const server of started) await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(args: readonly string[], env: Record<string, string>) {
  const foreign = Object.entries(process.env).filter(([name]) => !name.startsWith('MOTCUA_'));
  const child = spawn(process.execPath, [motcua, ...args], {
    env: { ...Object.fromEntries(foreign), ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  await once(child, 'close');
  return { code: child.exitCode, out, err };
}

/** Asks the API and expects JSON. */
export async function get(server: RunningServer, path: string): Promise<unknown> {
  return (await fetch(`${server.url}/api/v1${path}`)).json();
}

/** Waits until `ready` says so. @throws after five seconds */
export async function until(ready: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 5000;
  while (!(await ready())) {
    if (Date.now() > end) throw new Error('It did not happen within five seconds.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
