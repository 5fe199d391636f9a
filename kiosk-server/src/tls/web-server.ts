import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '../config/config.ts';
import type { Config } from '../config/config.ts';
import type { Core } from '../core.ts';
import { renewIfDue } from './local-authority.ts';

/** The server that answers, with TLS where it is set up. */
export interface WebServer {
  readonly server: Server;
  /** Ends the watch over the certificate; the server itself is closed by who listens with it. */
  close(): void;
}

type Tls = NonNullable<Config['tls']>;

/** Certificates that another program renews (a public authority's client) are taken up without a restart. */
const LOOK_AGAIN_MS = 3_600_000;

/**
 * Makes the web server: HTTPS where MOTCUA_TLS names a certificate (HN-15.6). A certificate of our own authority is
 * renewed in time; one that changes on disk is taken up.
 *
 * @throws ConfigError when the certificate or its key cannot be used
 */
export async function createWebServer(
  { config, clock, log }: Pick<Core, 'config' | 'clock' | 'log'>,
  app: RequestListener,
): Promise<WebServer> {
  const { tls } = config;
  if (tls === null) return { server: createServer(app), close: () => {} };
  const now = () => new Date(clock().epochMilliseconds);
  const renewed = await renewIfDue(dirname(tls.cert), now());
  if (renewed) log.info('tls.renewed');
  const server = openSecure(tls, app);
  let seen = changedAt(tls);
  const look = async () => {
    if (await renewIfDue(dirname(tls.cert), now())) log.info('tls.renewed');
    const changed = changedAt(tls);
    if (changed === seen) return;
    server.setSecureContext(readPair(tls));
    seen = changed;
  };
  const timer = setInterval(() => {
    // The certificate in use stays in use; the next look tries again.
    look().catch((error: unknown) => log.error('tls.renewal-failed', error));
  }, LOOK_AGAIN_MS);
  timer.unref();
  return { server, close: () => clearInterval(timer) };
}

function openSecure(tls: Tls, app: RequestListener) {
  try {
    return createSecureServer({ ...readPair(tls), minVersion: 'TLSv1.2' }, app);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError(
      `MOTCUA_TLS is not usable: ${why}.\nIt names a certificate and its key, both PEM, separated by a comma. ` +
        '"motcua tls init" makes both.',
    );
  }
}

function readPair({ cert, key }: Tls): { cert: Buffer; key: Buffer } {
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

function changedAt({ cert, key }: Tls): number {
  return Math.max(statSync(cert).mtimeMs, statSync(key).mtimeMs);
}
