const mark = Symbol.for('motcua:api-base:v1');

/** Says where the API is when an element names none: the loader gives the server it came from. The first one wins. */
export function setDefaultApiBase(url: string): void {
  if (!Reflect.has(globalThis, mark)) Reflect.set(globalThis, mark, url);
}

/**
 * The API's base address, ending in `/api/v1`. Takes a server (`https://mc.example`), the base itself (`/api/v1`), or
 * nothing: then the server the loader came from, else the page's own.
 */
export function apiBase(given: string | null | undefined): string {
  const stored: unknown = Reflect.get(globalThis, mark);
  const base = (given ?? '') || (typeof stored === 'string' ? stored : '');
  const trimmed = base.replace(/\/+$/, '');
  return trimmed.endsWith('/api/v1') ? trimmed : `${trimmed}/api/v1`;
}
