import { hostname, networkInterfaces } from 'node:os';

/** Names every certificate of ours carries, so that the server PC can open its own pages. */
const LOOPBACK = ['localhost', '127.0.0.1', '::1'] as const;

/**
 * The names and addresses kiosk and counter PCs may reach this machine by: those asked for first, then its own host
 * name (plain and as `.local`) and its addresses on the local network.
 */
export function reachableNames(asked: readonly string[]): string[] {
  const own = hostname().toLowerCase();
  const names = [...asked.map((name) => name.toLowerCase()), own];
  if (!own.includes('.')) names.push(`${own}.local`);
  return [...new Set([...names, ...LOOPBACK, ...localAddresses()])];
}

/** Addresses of this machine on its networks; link-local ones change and are of no use in a certificate. */
export function localAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, address }) => !internal && !/^(fe80:|169\.254\.)/i.test(address))
    .map(({ address }) => address);
}

/** Whether only this machine can reach what listens on `host`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
