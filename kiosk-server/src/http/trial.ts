import type { IncomingMessage } from 'node:http';

const loopbackAddresses = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];
const forwardingHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
];

/**
 * Whether a request may use what is open for trying the product: all of the sample province, a server bound to
 * loopback, a Host that names this machine, no foreign Origin and no proxy in between.
 */
export function isTrial(
  request: IncomingMessage,
  { sample, host }: { sample: boolean; host: string },
): boolean {
  if (!sample || !isLoopbackHost(host)) return false;
  if (!loopbackAddresses.includes(request.socket.localAddress ?? '')) return false;
  if (forwardingHeaders.some((header) => request.headers[header] !== undefined)) return false;
  const asked = URL.parse(`http://${request.headers.host ?? ''}`);
  if (asked === null || !loopbackNames.includes(asked.hostname)) return false;
  const { origin } = request.headers;
  if (origin === undefined) return request.headers['sec-fetch-site'] !== 'cross-site';
  return URL.parse(origin)?.host === asked.host;
}

/** Whether a server that listens on `host` can be reached from this machine only. */
export function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
