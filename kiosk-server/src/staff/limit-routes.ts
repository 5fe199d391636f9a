import { Router } from 'express';
import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { tooManyRequests } from '../http/request-problems.ts';
import { readCredentials } from './cookies.ts';
import { networkOfRequest } from './provenance.ts';
import type { StaffService } from './service.ts';
import { isPlaceKnown } from './sign-in-store.ts';

const MINUTE_MS = 60_000;

/**
 * Keeps floods from the endpoints that cost most (password hashing) or could be searched (codes). These limits are
 * about the machine; what guards an account is the back-off rule. A browser an account has signed in on is counted
 * alone, so a flood from the same office network does not keep its owner out.
 */
export function staffLimitRoutes(service: StaffService): Router {
  const limit = (perMinute: number): RequestHandler =>
    rateLimit({
      windowMs: MINUTE_MS,
      limit: perMinute,
      standardHeaders: false,
      legacyHeaders: false,
      keyGenerator: (request) => keyOf(service, request),
      handler: (_request, response, next) => {
        const seconds = Number(response.getHeader('Retry-After') ?? 60);
        next(tooManyRequests({ retryAfter: Number.isFinite(seconds) ? seconds : 60 }));
      },
      // Our own proxy setting and key are used on purpose; the library's start-up hints do not apply.
      validate: false,
    });
  const router = Router();
  // A whole centre may come from one address when the morning begins.
  router.post('/session', limit(60));
  router.put('/session/password', limit(20));
  router.post('/pairing', limit(10));
  router.post('/setup', limit(10));
  return router;
}

async function keyOf({ core, guard }: StaffService, request: Request): Promise<string> {
  const network = networkOfRequest(request);
  const { browser } = readCredentials(request.headers.cookie, request.secure);
  const [place] = (await guard()).places({ browser, deviceId: null, network });
  if (browser !== null && place !== undefined && (await isPlaceKnown(core.database.read, place.hash))) {
    return `browser:${place.hash}`;
  }
  return `network:${network}`;
}
