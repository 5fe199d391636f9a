import { startNightlyBackups } from './backup/nightly.ts';
import { SETUP_LINK_LIFETIME } from '@motcua/domain/staff/session-lifetime';
import { systemClock } from './centre/clock.ts';
import type { Config } from './config/config.ts';
import type { Core } from './core.ts';
import { openDatabase } from './database/database.ts';
import { lockDatabase } from './database/lock.ts';
import { createEventLog } from './events/log.ts';
import { startLiveEvents } from './events/live.ts';
import { createApp } from './app.ts';
import { listen, stopListening } from './http/listen.ts';
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
  // What is opened is closed in the opposite order, at the end and also when a later step of the start fails.
  const opened = new AsyncDisposableStack();
  try {
    return await start(config, opened);
  } catch (error) {
    await opened.disposeAsync();
    throw error;
  }
}

async function start(config: Config, opened: AsyncDisposableStack): Promise<RunningServer> {
  if (config.database.dialect === 'sqlite') {
    const lock = lockDatabase(config.database.file);
    opened.defer(() => lock.release());
  }
  const log = createLog(config);
  const database = await openDatabase(config);
  opened.defer(() => database.close());
  const live = await startLiveEvents(database, (error) => log.error('events.read-failed', error));
  opened.defer(() => live.close());
  const events = createEventLog(systemClock);
  const core: Core = { config, database, events, live, clock: systemClock, log, metrics: createMetrics() };

  await loadSample(core);
  const services = createServices(core);
  opened.defer(() => services.devices.close());
  const web = await createWebServer(core, createApp(core, services, authenticatorOf(core, services)));
  opened.defer(() => web.close());
  const port = await listen(web.server, config);
  opened.defer(async () => {
    // Open streams would otherwise keep their connections, and the server, for ever.
    await live.end();
    await stopListening(web.server);
  });
  await services.devices.start();
  const enrolment = await startEnrolment(config, port);
  opened.defer(() => {
    enrolment?.close();
    enrolment?.closeAllConnections();
  });
  opened.defer(startNightlyBackups(core));

  const url = ownUrl(config, port);
  const token = await firstAdministratorToken(core);
  if (token !== null) log.info('staff.setup-link', { hours: SETUP_LINK_LIFETIME.total('hours') });
  log.info('server.started', { url, database: database.dialect });
  return {
    url,
    setupLink: token === null ? null : setupLink(url, token),
    core,
    services,
    async close() {
      log.info('server.stopping');
      await opened.disposeAsync();
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
