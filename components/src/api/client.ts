import { apiRoutes } from '@motcua/domain/http/routes';
import { apiBase } from './base-url.ts';
import { ApiFailure, kindOf } from './failure.ts';
import { readProblem } from './read-problem.ts';
import type { ApiCalls, CallOptions } from './types.ts';

export interface ApiOptions {
  /** A server or its `/api/v1`; see `apiBase`. */
  base?: string | null;
  fetch?: typeof fetch;
  /** The token that goes with every state change under a cookie session (`X-CSRF-Token`). */
  csrfToken?: () => string | undefined;
  /** Milliseconds after which a call counts as offline; 15 s unless told. */
  timeout?: number;
}

/** Parts of a request, as the contract names them: values travel in the path, the query or the body. */
export interface CallInput {
  params?: object;
  query?: object;
  body?: unknown;
}

export type Api = ApiCalls & {
  /** Ends in `/api/v1`. */
  readonly base: string;
  /** A call by its route (`GET /procedures/{code}`), for endpoints that the contract does not name yet. */
  call(route: string, input?: CallInput, options?: CallOptions): Promise<unknown>;
};

/**
 * The browser's API client: `fetch`, typed by the contract, with no schema library in the bundle.
 *
 * A call resolves to the answer's body (undefined for 204). It rejects with an {@link ApiFailure} when there is no
 * answer, and with the signal's own reason when the caller aborts it.
 */
export function createApi(options: ApiOptions = {}): Api {
  const base = apiBase(options.base);
  const send = options.fetch ?? ((...args: Parameters<typeof fetch>) => fetch(...args));

  async function call(route: string, input: CallInput = {}, { signal }: CallOptions = {}): Promise<unknown> {
    const [method = 'GET', path = ''] = route.split(' ');
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (input.body !== undefined) headers['Content-Type'] = 'application/json';
    const token = method === 'GET' ? undefined : options.csrfToken?.();
    if (token) headers['X-CSRF-Token'] = token;
    const stop = new AbortController();
    const onAbort = () => stop.abort(signal?.reason);
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort);
    const timer = setTimeout(() => stop.abort(), options.timeout ?? 15_000);
    try {
      const response = await send(base + fillIn(path, input), {
        method,
        headers,
        signal: stop.signal,
        ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      });
      if (!response.ok) throw new ApiFailure(kindOf(response.status), await readProblem(response));
      return response.status === 204 ? undefined : ((await response.json()) as unknown);
    } catch (error) {
      if (error instanceof ApiFailure) throw error;
      signal?.throwIfAborted();
      throw new ApiFailure('offline', { type: '/problems/offline', title: 'Không có kết nối', status: 0 });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  const calls = mapValues(apiRoutes, (capability) =>
    mapValues(
      capability,
      (route: string) => (input?: CallInput, given?: CallOptions) => call(route, input, given),
    ),
  );
  return Object.assign(calls, { base, call }) as unknown as Api;
}

function fillIn(path: string, { params, query }: CallInput): string {
  const values = new Map<string, unknown>(Object.entries(params ?? {}));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name) ?? '')),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {}) as [string, unknown][]) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? filled : `${filled}?${text}`;
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
