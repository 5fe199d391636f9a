import type { Core } from '../core.ts';
import { openGuard } from './sign-in-guard.ts';
import type { SignInGuard } from './sign-in-guard.ts';

/** What the routes of this capability stand on. */
export interface StaffService {
  readonly core: Core;
  /** The guard of sign-ins; its key is read, or made, on first use. */
  guard(): Promise<SignInGuard>;
}

export function createStaffService(core: Core): StaffService {
  let guard: Promise<SignInGuard> | undefined;
  return {
    core,
    guard() {
      guard ??= openGuard(core.database).catch((error: unknown) => {
        // Tried again with the next request.
        guard = undefined;
        throw error;
      });
      return guard;
    },
  };
}
