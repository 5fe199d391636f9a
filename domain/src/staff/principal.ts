import type { DeviceKind } from '../devices/kinds.ts';
import type { Role } from './roles.ts';

/**
 * Who is asking, as far as rights go: a signed-in account, a paired screen, both or neither. `trial` is true for the
 * default of `npm start` only (sample province, loopback, nothing forwarded).
 */
export interface Principal {
  readonly staff: { readonly active: boolean; readonly roles: readonly Role[] } | null;
  readonly device: { readonly kind: DeviceKind } | null;
  readonly trial: boolean;
}
