import { implement } from '@orpc/server';
import type { Request, Response } from 'express';
import { apiContract } from '@motcua/domain/http/api';
import type { Principal } from './principal.ts';

/** What a route may know of the request besides its input. Headers of the answer are set on `response`. */
export interface RequestContext {
  request: Request;
  response: Response;
  principal: Principal;
}

/** The contract, ready to be implemented: `api.queue.callNext.handler(async ({ input, context }) => ...)`. */
export const api = implement(apiContract).$context<RequestContext>();

/** How a principal stands in an event's `actor`. */
export function actorOf({ staff, device }: Principal): string {
  if (staff !== null) return `staff:${staff.id}`;
  return device === null ? 'anyone' : `device:${device.id}`;
}
