import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { Role } from '../staff/roles.ts';
import type { DeviceKind } from '../devices/kinds.ts';

/**
 * Who may call an endpoint. `anyone` needs nothing; `staff` is any signed-in account; `trial` stands for the
 * default of `npm start` (sample province, loopback, no forwarding header), so that people can try it.
 * An endpoint that names nobody is refused to everybody.
 */
export type Caller = 'anyone' | 'trial' | 'staff' | `role:${Role}` | `device:${DeviceKind}`;

/** Method and path under `/api/v1`, the way it stands in the API reference: `POST /counters/{id}/call-next`. */
export type RouteKey = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;

export interface EndpointMeta {
  callers: readonly Caller[];
}

interface EndpointOptions {
  summary: string;
  callers: readonly Caller[];
  /** `detailed` when the answer's status varies; the output schema then has `status` and `body`. */
  output?: 'compact' | 'detailed';
  successStatus?: number;
}

const builder = oc.$meta<EndpointMeta>({ callers: [] });

/**
 * One endpoint of the contract. Its input is always `{params, query, headers, body}` (each only where used), so that a
 * reader sees where a value travels.
 */
export function endpoint(key: RouteKey, options: EndpointOptions) {
  const [method, path] = key.split(' ') as [Method, `/${string}`];
  return builder.meta({ callers: options.callers }).route({
    method,
    path,
    summary: options.summary,
    tags: [path.split('/')[1] ?? ''],
    inputStructure: 'detailed',
    outputStructure: options.output ?? 'compact',
    ...(options.successStatus === undefined ? {} : { successStatus: options.successStatus }),
  });
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The two answers of an idempotent creation: 201 the first time, 200 with the same body when the id is known. */
export function createdOnce<T extends z.ZodType>(body: T) {
  return z.union([z.object({ status: z.literal(201), body }), z.object({ status: z.literal(200), body })]);
}
