import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startNightlyBackups } from './backup/nightly.ts';
import { systemClock } from './centre/clock.ts';
import type { Config } from './config/config.ts';
import type { Core } from './core.ts';
import { openDatabase } from './database/database.ts';
import type { Database } from './database/database.ts';
import { lockDatabase } from './database/lock.ts';
import { createEventLog } from './events/log.ts';
import { startLiveEvents } from './events/live.ts';
import { createApp } from './http/app.ts';
import type { Authenticate } from './http/principal.ts';
import { isTrial } from './http/trial.ts';
import { createLog } from './log/log.ts';
import { createMetrics } from './metrics/metrics.ts';
import { loadSample } from './sample/load.ts';
import { createServices } from './services.ts';
import type { Services } from './services.ts';
import { createAuthenticate } from './staff/authenticate.ts';
import { firstAdministratorToken, setupLink } from './staff/set-up.ts';
import { startEnrolment } from './tls/enrolment.ts';
import { refuseUnsafeExposure } from './tls/exposure.ts';
import { ownUrl } from './tls/own-url.ts';
import { createWebServer } from './tls/web-server.ts';

export interface RunningServer {
  /** Address without a slash at the end. */
  url: string;
  /** Where the first administrator is made, once; null when there is one. For the terminal only, never for a log. */
  setupLink: string | null;
  core: Core;
  services: Services;
  /** Stops listening, ends streams, finishes writes, closes the database. */
  close(): Promise<void>;
}

/** Starts the server of one centre. @throws ConfigError, DatabaseInUseError, or what the start failed with. */
export async function startServer(config: Config): Promise<RunningServer> {
  refuseUnsafeExposure(config);
  const lock = config.database.dialect === 'sqlite' ? lockDatabase(config.database.file) : null;
  try {
    const database = await openDatabase(config);
    return await serve(config, database, () => lock?.release());
  } catch (error) {
    lock?.release();
    throw error;
  }
}

async function serve(config: Config, database: Database, release: () => void): Promise<RunningServer> {
  const log = createLog(config);
  const core: Core = {
    config,
    database,
    events: createEventLog(systemClock),
    live: await startLiveEvents(database, (error) => log.error('events.read-failed', error)),
    clock: systemClock,
    log,
    metrics: createMetrics(),
  };
  await loadSample(core);
  const services = createServices(core);
  const app = createApp(core, services, authenticatorOf(core, services));
  const web = await createWebServer(core, app);
  const { server } = web;
  await listen(server, config);
  await services.devices.start();
  const url = ownUrl(config, portOf(server));
  const enrolment = await startEnrolment(config, portOf(server));
  const endBackups = startNightlyBackups(core);
  const token = await firstAdministratorToken(core);
  log.info('server.started', { url, database: database.dialect });

  return {
    url,
    setupLink: token === null ? null : setupLink(url, token),
    core,
    services,
    async close() {
      log.info('server.stopping');
      web.close();
      enrolment?.close();
      enrolment?.closeAllConnections();
      const closed = new Promise((resolve) => server.close(resolve));
      await core.live.close();
      server.closeIdleConnections();
      // Answers under way get a moment; what hangs longer is cut.
      const cut = setTimeout(() => server.closeAllConnections(), 5000);
      await closed;
      clearTimeout(cut);
      await endBackups();
      await services.devices.close();
      await database.close();
      release();
      log.info('server.stopped');
    },
  };
}

/** Who a request comes from; the trial rule needs to know whether the sample province is loaded. */
function authenticatorOf(core: Core, { centre }: Services): Authenticate {
  return createAuthenticate(core, async (request) => {
    const record = await centre.record();
    return isTrial(request, { sample: record?.sample ?? false, host: core.config.host });
  });
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
