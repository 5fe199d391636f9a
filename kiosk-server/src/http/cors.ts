import type { RequestHandler } from 'express';
import { allowedMethods, endpointsAt } from './endpoints.ts';

/**
 * Lets any website read what anyone may read, never with cookies: department pages embed our elements from another
 * origin. What needs a session or a device stays same-origin.
 */
export const publicCors: RequestHandler = (request, response, next) => {
  const endpoints = endpointsAt(request.path);
  const asked =
    request.method === 'OPTIONS' ? request.headers['access-control-request-method'] : request.method;
  const method = asked === 'HEAD' ? 'GET' : asked;
  const isPublic = endpoints.some(
    (endpoint) => endpoint.method === method && endpoint.callers.includes('anyone'),
  );
  if (isPublic) response.set('Access-Control-Allow-Origin', '*');
  if (request.method !== 'OPTIONS' || endpoints.length === 0) {
    next();
    return;
  }
  const allow = allowedMethods(request.path).join(', ');
  response.set('Allow', allow);
  if (isPublic) {
    response.set({
      'Access-Control-Allow-Methods': allow,
      'Access-Control-Allow-Headers': 'Content-Type, Last-Event-ID',
      'Access-Control-Max-Age': '86400',
    });
  }
  response.status(204).end();
};
