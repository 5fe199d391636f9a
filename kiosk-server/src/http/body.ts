import express from 'express';
import type { RequestHandler } from 'express';
import { unsupportedMediaType } from './request-problems.ts';

const parse = express.json({ limit: '100kb', strict: true });

/** JSON bodies up to 100 kB; any other kind of body is refused before it is read. */
export const jsonBody: RequestHandler = (request, response, next) => {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length']) > 0;
  if (hasBody && request.is('application/json') === false) {
    next(unsupportedMediaType());
    return;
  }
  parse(request, response, next);
};
