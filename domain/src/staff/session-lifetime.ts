import { Temporal } from 'temporal-polyfill';
import type { DeviceKind } from '../devices/kinds.ts';

/** How long a sign-in lasts: without use, and at most. */
export interface SessionLifetime {
  readonly idle: Temporal.Duration;
  readonly longest: Temporal.Duration;
}

const AT_A_DESK: SessionLifetime = {
  idle: Temporal.Duration.from({ hours: 4 }),
  longest: Temporal.Duration.from({ hours: 12 }),
};
/** ND-6.4k: on a screen that citizens share, no credential may stay. */
const ON_A_SHARED_SCREEN: SessionLifetime = {
  idle: Temporal.Duration.from({ minutes: 2 }),
  longest: Temporal.Duration.from({ minutes: 15 }),
};

/** A paired screen stays paired until it is revoked; its key is renewed in the browser at each use. */
export const DEVICE_KEY_LIFETIME = Temporal.Duration.from({ hours: 400 * 24 });

/** The one-time link of the first administrator. */
export const SETUP_LINK_LIFETIME = Temporal.Duration.from({ hours: 24 });

/** `lastSeen` of a session or a device is stored at most this often, so that reading costs no writes. */
export const SEEN_AGAIN_AFTER = Temporal.Duration.from({ seconds: 60 });

/** Whether citizens touch this screen; a staff credential leaves nothing behind there (ND-6.4k). */
export function isSharedScreen(device: DeviceKind | null): boolean {
  return device === 'kiosk' || device === 'board' || device === 'rating';
}

/** The lifetime of a sign-in on this kind of screen; null is an officer's own browser. */
export function sessionLifetime(device: DeviceKind | null): SessionLifetime {
  return isSharedScreen(device) ? ON_A_SHARED_SCREEN : AT_A_DESK;
}

/**
 * Whether a session is still alive on this screen. A session that is carried to a shared screen gets that screen's
 * shorter life.
 */
export function isAlive(
  session: { readonly createdAt: Temporal.Instant; readonly lastSeenAt: Temporal.Instant },
  device: DeviceKind | null,
  now: Temporal.Instant,
): boolean {
  const { idle, longest } = sessionLifetime(device);
  return before(now, session.lastSeenAt, idle) && before(now, session.createdAt, longest);
}

/** Whether the moment of last use is old enough to be stored again on this screen. */
export function shouldMarkSeen(
  lastSeenAt: Temporal.Instant,
  device: DeviceKind | null,
  now: Temporal.Instant,
): boolean {
  // A fifth of the idle time on a short session, so that somebody who works is not signed out.
  const after = Math.min(
    SEEN_AGAIN_AFTER.total('seconds'),
    sessionLifetime(device).idle.total('seconds') / 5,
  );
  return (now.epochMilliseconds - lastSeenAt.epochMilliseconds) / 1000 >= after;
}

function before(now: Temporal.Instant, from: Temporal.Instant, lifetime: Temporal.Duration): boolean {
  return Temporal.Instant.compare(now, from.add(lifetime)) < 0;
}
