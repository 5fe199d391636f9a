import helmet from 'helmet';
import type { RequestHandler } from 'express';
import type { Config } from '../config/config.ts';

const year = 31_536_000;

/**
 * Headers of every answer. Strict policy for our own pages: scripts, styles and fonts of this server only, and
 * `lit-html` as the one trusted-types policy. Over plain http no HSTS and no upgrade, or localhost would stop working.
 */
export function securityHeaders(config: Pick<Config, 'tls' | 'publicUrl'>): RequestHandler {
  const secure = isSecure(config);
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        ...(config.tls === null ? {} : { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: secure ? { maxAge: year } : false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    // An origin-keyed process is asked for only where it exists; on http it only fills the console.
    originAgentCluster: secure,
    crossOriginOpenerPolicy: secure ? { policy: 'same-origin' } : false,
  });
}

/**
 * Headers of the API's answers: data that any site may load and no browser may take for a page. Few and fixed, because
 * every ticket waits for them.
 */
export function apiHeaders(config: Pick<Config, 'tls' | 'publicUrl'>): RequestHandler {
  const headers = {
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...(isSecure(config) ? { 'Strict-Transport-Security': `max-age=${year}; includeSubDomains` } : {}),
  };
  const entries = Object.entries(headers);
  return (_request, response, next) => {
    for (const [name, value] of entries) response.setHeader(name, value);
    next();
  };
}

/** Whether browsers reach this server by HTTPS: its own, or a proxy's in front of it. */
function isSecure({ tls, publicUrl }: Pick<Config, 'tls' | 'publicUrl'>): boolean {
  return tls !== null || publicUrl?.startsWith('https:') === true;
}

/** For what other websites load: widgets, their chunks and fonts. */
export const loadableAnywhere: RequestHandler = (_request, response, next) => {
  response.set('Cross-Origin-Resource-Policy', 'cross-origin');
  next();
};
