import express, { Router } from 'express';
import type { RequestHandler } from 'express';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { loadableAnywhere } from './security-headers.ts';

const year = 31_536_000;
/** Vite names a file after its content: `name-Bx3k9fQz.js`. */
const hashed = /-[A-Za-z0-9_-]{8,}\.\w+(\.map)?$/;

/** The built screens, widgets, demo pages and documentation, from configured folders. */
export function staticFiles(config: Config): Router {
  const router = Router();
  router.use('/components/v1', anyOrigin, loadableAnywhere, folder(config.componentsDir));
  router.use('/demo', relaxedForDemo, folder(config.demoDir));
  router.use('/docs', folder(config.docsDir));
  // Printed for ever (design: public names). The page reads the code from its own address.
  router.get('/t/:ticket', page(config.shellDir, 't/index.html'));
  router.get('/p/:procedure', (request, response) => {
    response.redirect(302, `/demo/?mc-procedure=${encodeURIComponent(String(request.params['procedure']))}`);
  });
  router.use(fontsAnywhere, folder(config.shellDir));
  return router;
}

function folder(path: string): RequestHandler {
  return express.static(path, {
    index: 'index.html',
    redirect: true,
    setHeaders(response, file) {
      response.setHeader(
        'Cache-Control',
        hashed.test(file) ? `public, max-age=${year}, immutable` : 'no-cache',
      );
      // The loader's address never changes; pages look for a new version every five minutes.
      if (file.endsWith('motcua.js')) response.setHeader('Cache-Control', 'public, max-age=300');
      if (file.endsWith('sw.js')) response.setHeader('Service-Worker-Allowed', '/');
    },
  });
}

function page(root: string, name: string): RequestHandler {
  return (_request, response, next) => {
    response.set('Cache-Control', 'no-cache');
    response.sendFile(join(root, name), (error) => {
      if (error !== undefined) next(error);
    });
  };
}

const anyOrigin: RequestHandler = (_request, response, next) => {
  response.set('Access-Control-Allow-Origin', '*');
  next();
};

const fontsAnywhere: RequestHandler = (request, response, next) => {
  if (request.path.endsWith('.woff2')) response.set('Cross-Origin-Resource-Policy', 'cross-origin');
  next();
};

/** Demo pages are department sites as they are found: with styles of their own in the page. */
const relaxedForDemo: RequestHandler = (_request, response, next) => {
  const policy = response.getHeader('Content-Security-Policy');
  if (typeof policy === 'string')
    response.setHeader(
      'Content-Security-Policy',
      policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
    );
  next();
};
