import type { Config } from '../config/config.ts';
import { isLoopback } from './host-names.ts';

/** The address this machine itself reaches its server by, without a slash at the end. */
export function ownUrl({ host, tls }: Pick<Config, 'host' | 'tls'>, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = isLoopback(host) || everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `${tls === null ? 'http' : 'https'}://${name}:${String(port)}`;
}
