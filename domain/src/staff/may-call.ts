import type { Caller } from '../http/endpoint.ts';
import type { Principal } from './principal.ts';

/**
 * Whether an endpoint that names `callers` answers this principal. Nobody named means nobody (ND-4.4: an action needs
 * a role that has it); a deactivated account is nobody (QN-12.1).
 */
export function mayCall(callers: readonly Caller[], principal: Principal): boolean {
  return callers.some((caller) => isCaller(caller, principal));
}

function isCaller(caller: Caller, { staff, device, trial }: Principal): boolean {
  if (caller === 'anyone') return true;
  if (caller === 'trial') return trial;
  const roles = staff?.active === true ? staff.roles : null;
  if (caller === 'staff') return roles !== null;
  if (caller.startsWith('device:')) return device !== null && caller === `device:${device.kind}`;
  return roles?.some((role) => caller === `role:${role}`) ?? false;
}
