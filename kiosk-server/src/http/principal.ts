import type { Request } from 'express';
import type { Session } from '@motcua/domain/staff/schema';

/** Who a request comes from. */
export interface Principal {
  staff: Session['staff'];
  device: Session['device'];
  /** The default of `npm start`: sample province on loopback, asked from this very machine. */
  trial: boolean;
}

/**
 * Finds out who asks. A request without proof is nobody, not an error.
 * @throws HttpProblem when it carries proof that must not be used (a forged cross-site request).
 */
export type Authenticate = (request: Request) => Promise<Principal>;
