import express, { Router } from 'express';
import type { Express } from 'express';
import type { Core } from './core.ts';
import type { Services } from './services.ts';
import { streamRoute } from './events/routes.ts';
import { metricsRoutes } from './metrics/routes.ts';
import { catalogueCache } from './procedures/cache-routes.ts';
import { staffLimitRoutes } from './staff/limit-routes.ts';
import { apiHandler } from './router.ts';
import { jsonBody } from './http/body.ts';
import { publicCors } from './http/cors.ts';
import { observe } from './http/observe.ts';
import { openApiDocument } from './http/openapi.ts';
import { apiPrefix } from './http/prefix.ts';
import type { Authenticate } from './http/principal.ts';
import { problemHandler } from './http/problem-handler.ts';
import { notFound } from './http/request-problems.ts';
import { apiHeaders, securityHeaders } from './http/security-headers.ts';
import { staticFiles } from './http/static.ts';

/** The whole web server of a centre. */
export function createApp(core: Core, services: Services, authenticate: Authenticate): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', core.config.trustProxy.length > 0 ? core.config.trustProxy : false);
  // `?a[b]=c` is read by the contract's own rules.
  app.set('query parser', 'simple');

  app.use('/api', apiHeaders(core.config));
  app.use(apiPrefix, apiRoutes(core, services, authenticate));
  app.get('/api/openapi.json', async (_request, response) => {
    response
      .set({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' })
      .json(await openApiDocument());
  });
  app.use('/api', (_request, _response, next) => next(notFound()));

  app.use(securityHeaders(core.config));
  app.use(metricsRoutes(core));
  app.use(staticFiles(core.config));
  app.use((_request, _response, next) => next(notFound()));
  app.use(problemHandler(core.log));
  return app;
}

/** A router of its own: the address is matched once for all that an answer needs, as every ticket passes here. */
function apiRoutes(core: Core, services: Services, authenticate: Authenticate): Router {
  const router = Router();
  router.get('/stream', streamRoute(core, authenticate));
  router.use(observe(core.metrics), publicCors, staffLimitRoutes(services.staff), jsonBody);
  router.use(catalogueCache(services.procedures));
  router.use(apiHandler(services, authenticate));
  return router;
}
