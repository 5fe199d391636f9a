import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../kiosk-server/src/database/database.ts';
import { applyCentreSetup } from '../../kiosk-server/src/queue/set-up.ts';
import { testHall } from '../../kiosk-server/src/queue/testing-centre.ts';

const motcua = fileURLToPath(new URL('../../kiosk-server/src/cli.ts', import.meta.url));

/** A server as it runs in a centre: a process of its own, started from the command line. */
export interface ServerProcess {
  url: string;
  child: ChildProcess;
  /** Ends it as a service manager would. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Makes a database with a small hall in it. */
export async function makeHall(file: string): Promise<void> {
  const database = await openDatabase({ database: { dialect: 'sqlite', file } });
  await database.write((trx) => applyCentreSetup(trx, testHall, { sample: true }));
  await database.close();
}

/** Starts a server on `file` and waits until it answers. */
export async function startProcess(file: string, env: Record<string, string> = {}): Promise<ServerProcess> {
  const options = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...options, motcua, 'serve'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: '0',
      MOTCUA_DATABASE: `sqlite:${file}`,
      MOTCUA_SAMPLE: '0',
      MOTCUA_LOG_LEVEL: 'error',
      MOTCUA_BACKUP_AT: 'off',
      ...env,
    },
  });
  const exited = once(child, 'exit');
  const url = await Promise.race([
    firstAddress(child),
    exited.then(([code]) => Promise.reject(new Error(`ended with ${code}`))),
  ]);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await exited;
  };
  return { url, child, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

async function firstAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('no output');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const [url] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (url !== undefined) {
      // What it says later is read and thrown away, or it would stop at a full pipe.
      child.stdout.resume();
      return url;
    }
  }
  throw new Error('the server said no address');
}
