import type { OpenAPI } from '@orpc/openapi';
import { endpointsAt } from './endpoints.ts';

/** RFC 9457, as every refusal looks. */
export const problemDocument: OpenAPI.SchemaObject = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', description: 'Stable kind of problem, /problems/<slug>.' },
    title: { type: 'string', description: 'What happened, in Vietnamese.' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    action: {
      type: 'object',
      description: 'What to do next.',
      properties: { vi: { type: 'string' }, en: { type: 'string' } },
    },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          pointer: { type: 'string', description: 'JSON pointer into the input.' },
          detail: { type: 'string' },
        },
      },
    },
    retryAfter: { type: 'integer', description: 'Seconds to wait.' },
  },
};

const meanings = {
  400: 'The input is not valid.',
  401: 'Sign in, or pair this device.',
  403: 'This account may not do that.',
  404: 'There is no such thing.',
  409: 'It does not fit what is stored.',
  413: 'The body is larger than 100 kB.',
  415: 'The body is not JSON.',
  429: 'Too many requests; see Retry-After.',
} as const;

/** The refusals an operation may answer with, by status. */
export function problemResponses(path: string, method: string): OpenAPI.ResponsesObject {
  const callers = endpointsAt(path.replaceAll(/\{[^}]+\}/g, 'x')).find(
    (endpoint) => endpoint.method.toLowerCase() === method,
  )?.callers;
  const open = callers?.includes('anyone') ?? true;
  const statuses: (keyof typeof meanings)[] = [400, 429];
  if (!open) statuses.push(401, 403);
  if (path.includes('{')) statuses.push(404);
  if (method !== 'get') statuses.push(409, 413, 415);
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: meanings[status],
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}
