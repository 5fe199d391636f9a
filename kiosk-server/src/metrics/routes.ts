import { Router } from 'express';
import type { Core } from '../core.ts';
import { newestSeq } from '../events/store.ts';

/** `/healthz` for whoever restarts the server, `/metrics` for Prometheus. */
export function metricsRoutes({ database, metrics }: Core): Router {
  const router = Router();
  router.get('/healthz', async (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok', seq: await newestSeq(database.read) });
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}
