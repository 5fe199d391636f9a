import type { RequestHandler } from 'express';
import type { Metrics } from '../metrics/metrics.ts';

/** Times every answer; streams are open for hours and are counted elsewhere. */
export function observe(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.once('finish', () => {
      metrics.requestSeconds.observe(
        { method: request.method, status: String(response.statusCode) },
        (performance.now() - started) / 1000,
      );
    });
    next();
  };
}
