import type { RequestHandler } from 'express';
import type { ProceduresService } from './service.ts';

const CATALOGUE = /^\/(procedures|procedure-facets|life-events|agencies)(\/|$)/;

/**
 * Lets browsers and proxies keep catalogue answers and ask each time whether they still hold: 304 costs no search. An
 * import changes the tag, so nobody reads an old fee.
 */
export function catalogueCache(procedures: ProceduresService): RequestHandler {
  return async (request, response, next) => {
    if (!['GET', 'HEAD'].includes(request.method) || !CATALOGUE.test(request.path)) {
      next();
      return;
    }
    const tag = `W/"${await procedures.version()}"`;
    response.set({ ETag: tag, 'Cache-Control': 'public, no-cache' });
    // Not `request.fresh`: a script's fetch adds `Cache-Control: no-cache` to every condition it states itself.
    const known = request
      .get('If-None-Match')
      ?.split(',')
      .map((each) => each.trim());
    if (known?.includes(tag)) response.status(304).end();
    else next();
  };
}
