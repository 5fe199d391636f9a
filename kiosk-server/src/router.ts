import { OpenAPIHandler } from '@orpc/openapi/node';
import type { NextFunction, Request, Response } from 'express';
import { agenciesRoutes } from './agencies/routes.ts';
import { centreRoutes } from './centre/routes.ts';
import { devicesRoutes } from './devices/routes.ts';
import { proceduresRoutes } from './procedures/routes.ts';
import { queueRoutes } from './queue/routes.ts';
import { staffRoutes } from './staff/routes.ts';
import { refuseUnlessCallable } from './http/callers.ts';
import type { RequestContext } from './http/context.ts';
import { allowedMethods } from './http/endpoints.ts';
import type { Authenticate } from './http/principal.ts';
import { apiPrefix } from './http/prefix.ts';
import { methodNotAllowed, notFound } from './http/request-problems.ts';
import type { Services } from './services.ts';

/** Every capability's routes, one line each. */
function routerOf(services: Services) {
  return {
    agencies: agenciesRoutes(services.agencies),
    centre: centreRoutes(services.centre),
    devices: devicesRoutes(services.devices),
    procedures: proceduresRoutes(services.procedures),
    queue: queueRoutes(services.queue),
    staff: staffRoutes(services.staff),
  };
}

type Failing = RequestContext & { failure?: unknown };

/** Answers what the contract describes: who may call, validation, the capability's route. */
export function apiHandler(services: Services, authenticate: Authenticate) {
  const handler = new OpenAPIHandler<Failing>(routerOf(services), {
    interceptors: [
      // Errors leave this library untouched, so that one place makes problem documents of them.
      async ({ context, next }) => {
        try {
          return await next();
        } catch (error) {
          context.failure = error;
          return { matched: false, response: undefined };
        }
      },
    ],
    clientInterceptors: [
      ({ procedure, context, next }) => {
        refuseUnlessCallable(procedure['~orpc'].meta.callers ?? [], context.principal);
        return next();
      },
    ],
  });
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const context: Failing = { request, response, principal: await authenticate(request) };
    const { matched } = await handler.handle(request, response, { prefix: apiPrefix, context });
    if (matched) return;
    if (context.failure !== undefined) {
      next(context.failure);
      return;
    }
    const allow = allowedMethods(request.path);
    next(allow.length === 0 ? notFound() : methodNotAllowed({ headers: { Allow: allow.join(', ') } }));
  };
}
