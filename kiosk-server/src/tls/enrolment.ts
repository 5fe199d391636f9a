import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import type { Config } from '../config/config.ts';
import { CERTIFICATE_PATH, enrolmentPage, enrolmentStyle, STYLE_PATH } from './enrolment-page.ts';
import { authorityFiles, fingerprintOf } from './local-authority.ts';

const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/**
 * Serves plain http beside HTTPS: the page and the certificate that enrol a kiosk or counter PC (HN-15.6), and for
 * every other address the way to its HTTPS twin. Without an authority of our own there is nothing to enrol, and every
 * address leads to HTTPS. It knows no sign-in and no data.
 *
 * @param securePort the port HTTPS is on
 */
export async function startEnrolment(
  { tls, host, tlsEnrolPort }: Pick<Config, 'tls' | 'host' | 'tlsEnrolPort'>,
  securePort: number,
): Promise<Server | null> {
  if (tls === null || tlsEnrolPort === undefined) return null;
  const { authorityCertificate } = authorityFiles(dirname(tls.cert));
  const authority = existsSync(authorityCertificate) ? await readFile(authorityCertificate, 'utf8') : null;
  const server = createServer((request, response) => {
    answer(request, response, authority, securePort);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(tlsEnrolPort, host, () => resolve(server));
  });
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  authority: string | null,
  securePort: number,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    // Never led on: what a form sends here has already crossed the network readable.
    response.writeHead(405, { ...HEADERS, Allow: 'GET, HEAD' }).end();
    return;
  }
  const host = hostName(request.headers.host);
  const url = URL.parse(request.url ?? '/', 'http://localhost');
  if (host === null || url === null) {
    response.writeHead(400, HEADERS).end();
    return;
  }
  const secure = `https://${host}${securePort === 443 ? '' : `:${String(securePort)}`}`;
  if (authority !== null && url.pathname === CERTIFICATE_PATH) {
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'application/x-x509-ca-cert' }).end(authority);
  } else if (authority !== null && url.pathname === STYLE_PATH) {
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/css; charset=utf-8' }).end(enrolmentStyle);
  } else if (authority !== null && url.pathname === '/') {
    const lang = url.searchParams.get('lang') === 'en' ? 'en' : 'vi';
    response
      .writeHead(200, { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' })
      .end(enrolmentPage(lang, fingerprintOf(authority), `${secure}/`));
  } else {
    response.writeHead(308, { ...HEADERS, Location: `${secure}${url.pathname}${url.search}` }).end();
  }
}

/** The name this machine was asked by, without its port; null when it is not one. */
function hostName(header: string | undefined): string | null {
  const url = URL.parse(`http://${header ?? ''}`);
  return url === null || url.pathname !== '/' || url.username !== '' ? null : url.hostname;
}
