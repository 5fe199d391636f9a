import { ConfigError } from '../config/config.ts';
import type { Config } from '../config/config.ts';
import { isLoopback } from './host-names.ts';

/**
 * Refuses to serve other machines without encryption (HN-15.6: SSL/https): passwords and citizens' data would cross
 * the network readable, and browsers give such pages no camera, no service worker and no secure cookies.
 *
 * @throws ConfigError that says the three ways out
 */
export function refuseUnsafeExposure({
  host,
  tls,
  trustProxy,
  insecureLan,
}: Pick<Config, 'host' | 'tls' | 'trustProxy' | 'insecureLan'>): void {
  if (isLoopback(host) || tls !== null || trustProxy.length > 0 || insecureLan) return;
  throw new ConfigError(
    [
      `MOTCUA_HOST=${host} serves other machines, and without HTTPS that is not safe (HN-15.6). Choose one:`,
      '  1. MOTCUA_TLS=certificate.pem,key.pem     with a certificate you have;',
      '  2. motcua tls init                        makes one, with a page that enrols kiosk and counter PCs;',
      '  3. MOTCUA_TRUST_PROXY=10.0.0.1            your own proxy at that address does HTTPS.',
      'MOTCUA_INSECURE_LAN=1 serves without, for a test network that nobody else can reach.',
    ].join('\n'),
  );
}
