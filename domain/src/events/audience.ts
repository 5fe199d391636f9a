import type { Audience } from './define.ts';
import type { DeviceKind } from '../devices/kinds.ts';
import type { Role } from '../staff/roles.ts';

/** Who listens to the stream. */
export interface Listener {
  staff: { roles: readonly Role[]; agencyId: string | null } | null;
  device: { kind: DeviceKind } | null;
  /** Trial counts as a device: the screens of `npm start` are not paired. */
  trial: boolean;
}

/**
 * The subject as a listener sees it. A ticket's id is its key, so whoever is neither staff nor a screen of ours learns
 * what kind of thing an event is about, and not which.
 */
export function subjectFor(subject: string, { staff, device, trial }: Listener): string {
  return staff !== null || device !== null || trial ? subject : (subject.split(':')[0] ?? '');
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

/**
 * Whether a listener may be told what was scanned: the screens a scanner stands beside. It may be an ID card, so neither
 * the board of the hall nor a desk elsewhere hears it (ND-7.1đ, ND-23.1).
 */
export function mayHearScan({ device, trial }: Listener): boolean {
  return trial || device?.kind === 'kiosk' || device?.kind === 'counter';
}
