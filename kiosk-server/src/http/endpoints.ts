import { apiContract } from '@motcua/domain/http/api';
import type { EndpointMeta } from '@motcua/domain/http/endpoint';

/** An endpoint of the contract, as routing sees it. */
export interface EndpointRoute {
  method: string;
  path: string;
  pattern: RegExp;
  callers: EndpointMeta['callers'];
}

const endpoints: EndpointRoute[] = Object.values(apiContract)
  .flatMap((capability) => Object.values(capability))
  .map(({ '~orpc': { route, meta } }) => ({
    method: route.method ?? 'GET',
    path: route.path ?? '',
    pattern: new RegExp(`^${(route.path ?? '').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
    callers: meta.callers,
  }));

const fixed = Map.groupBy(
  endpoints.filter(({ path }) => !path.includes('{')),
  ({ path }) => path,
);
const withParameters = endpoints.filter(({ path }) => path.includes('{'));

/** Endpoints at a path under `/api/v1`; none where the path is unknown. */
export function endpointsAt(path: string): EndpointRoute[] {
  const plain = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  return fixed.get(plain) ?? withParameters.filter(({ pattern }) => pattern.test(plain));
}

/** What the Allow header says there. */
export function allowedMethods(path: string): string[] {
  const methods = endpointsAt(path).map(({ method }) => method);
  if (methods.length === 0) return [];
  return [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])];
}
