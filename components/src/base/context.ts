import { ContextRoot, createContext } from '@lit/context';
import type { Centre } from '@motcua/domain/centre/contract';
import type { Api } from '../api/client.ts';
import type { LiveStream } from '../api/stream.ts';

/** The API client a page hands to its elements; without a provider an element makes one from its `api` attribute. */
export const apiContext = createContext<Api>(Symbol.for('motcua:api:v1'));
/** The page's one live stream. */
export const streamContext = createContext<LiveStream>(Symbol.for('motcua:stream:v1'));
/** The centre and its province's profile, where the page has them already. */
export const centreContext = createContext<Centre>(Symbol.for('motcua:centre:v1'));

const mark = Symbol.for('motcua:context-root:v1');

/**
 * One root a page keeps the requests of consumers that were defined before their provider. `define` calls it first;
 * a second copy of the library finds the mark and leaves it.
 */
export function attachContextRoot(): void {
  if (typeof document === 'undefined' || Reflect.has(globalThis, mark)) return;
  Reflect.set(globalThis, mark, true);
  new ContextRoot().attach(document.documentElement);
}
