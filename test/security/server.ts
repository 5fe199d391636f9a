import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../kiosk-server/src/config/config.ts';
import { startServer } from '../../kiosk-server/src/main.ts';
import type { RunningServer } from '../../kiosk-server/src/main.ts';
import { Caller } from './caller.ts';

export const administrator = {
  username: 'quantri',
  displayName: 'Nguyễn Thị Mẫu',
  password: 'con cò bay lả bay la',
} as const;

export interface SecuredServer extends RunningServer {
  /** A browser of its own, without cookies. */
  caller(headers?: Record<string, string>): Caller;
  /** A browser in which the first administrator has signed in. */
  administrator(): Promise<Caller>;
  /** Moves the server's clock. */
  later(duration: { minutes?: number; hours?: number; seconds?: number }): void;
}

/** Runs `use` against a real server with a database of its own; `sample` opens the trial, as `npm start` does. */
export async function withServer(
  options: { sample?: boolean; env?: Record<string, string> },
  use: (server: SecuredServer) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-security-'));
  const env = {
    PORT: '0',
    MOTCUA_DATABASE: `sqlite:${join(folder, 'motcua.db')}`,
    MOTCUA_BACKUP_AT: 'off',
    MOTCUA_SAMPLE: '0',
    MOTCUA_LOG_LEVEL: 'silent',
    ...options.env,
  };
  const running = await startServer(loadConfig(env, folder));
  const server: SecuredServer = {
    ...running,
    caller: (headers) => new Caller(running.url, headers),
    async administrator() {
      const caller = new Caller(running.url);
      const token = new URL(running.setupLink ?? '').hash.slice('#setup='.length);
      const body = { token, ...administrator };
      const { status } = await caller.send('POST', '/setup', { body });
      if (status !== 200) throw new Error(`set-up answered ${String(status)}`);
      return caller;
    },
    later(duration) {
      const { clock } = running.core;
      running.core.clock = () => clock().add(duration);
    },
  };
  try {
    await setUpCentre(running, options.sample === true);
    await use(server);
  } finally {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function setUpCentre({ core }: RunningServer, sample: boolean): Promise<void> {
  await core.database.write(async (trx) => {
    await trx.deleteFrom('centre').execute();
    await trx
      .insertInto('centre')
      .values({
        id: 'thu',
        agency_id: 'thu',
        name: JSON.stringify({ vi: 'Trung tâm thử' }),
        place: '{"level":"tinh","unit":null}',
        opening_hours: '[]',
        sample: sample ? 1 : 0,
      })
      .execute();
  });
}
