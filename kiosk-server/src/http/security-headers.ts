import helmet from 'helmet';
import type { RequestHandler } from 'express';
import type { Config } from '../config/config.ts';

/**
 * Headers of every answer. Strict policy for our own pages: scripts, styles and fonts of this server only, and
 * `lit-html` as the one trusted-types policy. Over plain http no HSTS and no upgrade, or localhost would stop working.
 */
export function securityHeaders(config: Pick<Config, 'tls' | 'publicUrl'>): RequestHandler {
  const secure = config.tls !== null || config.publicUrl?.startsWith('https:') === true;
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
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    // An origin-keyed process is asked for only where it exists; on http it only fills the console.
    originAgentCluster: secure,
    crossOriginOpenerPolicy: secure ? { policy: 'same-origin' } : false,
  });
}

/** For what other websites load: widgets, their chunks, fonts and the API. */
export const loadableAnywhere: RequestHandler = (_request, response, next) => {
  response.set('Cross-Origin-Resource-Policy', 'cross-origin');
  next();
};
