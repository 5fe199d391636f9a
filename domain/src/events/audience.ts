import type { Audience } from './define.ts';
import type { Role } from '../staff/roles.ts';

/** Who listens to the stream. */
export interface Listener {
  staff: { roles: readonly Role[]; agencyId: string | null } | null;
  device: object | null;
  /** Trial counts as a device: the screens of `npm start` are not paired. */
  trial: boolean;
}

/**
 * Whether a listener may get an event of this audience. Staff hear what devices hear, because every screen of theirs is
 * one; an event for an agency goes to the staff of the agency it is about (`agency:<id>`), and nobody else.
 */
export function mayHear(audience: Audience, subject: string, { staff, device, trial }: Listener): boolean {
  switch (audience) {
    case 'public':
      return true;
    case 'device':
      return device !== null || trial || staff !== null;
    case 'staff':
      return staff !== null;
    case 'agency':
      return staff !== null && staff.agencyId !== null && subject === `agency:${staff.agencyId}`;
    default:
      return staff?.roles.some((role) => `role:${role}` === audience) ?? false;
  }
}
