import { execFile } from 'node:child_process';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { fault, ok, warning } from './finding.ts';
import type { Finding } from './finding.ts';

const run = promisify(execFile);
const NEEDED = [24, 7] as const;
const GIB = 2 ** 30;
/** Below this SQLite may find no room for its log in the middle of a day. */
const FAULT_BELOW = GIB / 4;
const WARN_BELOW = 2 * GIB;
/** Before this program was written no clock was right. */
const EARLIEST = Temporal.Instant.from('2026-01-01T00:00:00Z');

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const enough = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
  return enough
    ? ok('Node', version)
    : fault('Node', `${version} is too old. Run "npm ci": it brings Node ${NEEDED.join('.')} or newer.`);
}

/** Room on the disk of a file or folder that may not be there yet. */
export async function checkDisk(path: string): Promise<Finding> {
  let folder = path;
  for (;;) {
    try {
      const { bavail, bsize } = await statfs(folder);
      return judgeDisk(bavail * bsize, folder);
    } catch (error) {
      if (folder === dirname(folder)) throw error;
      folder = dirname(folder);
    }
  }
}

export function judgeDisk(free: number, folder: string): Finding {
  const says = `${(free / GIB).toFixed(1)} GiB free at ${folder}.`;
  if (free < FAULT_BELOW)
    return fault('Disk', `${says} Make room at once: the data cannot be written safely.`);
  return free < WARN_BELOW ? warning('Disk', `${says} Make room soon.`) : ok('Disk', says);
}

/**
 * The clock: tickets, deadlines and certificates hang on it.
 *
 * @param newest when the newest event was stored; a clock before it has gone back
 */
export async function checkClock(now: Temporal.Instant, newest: Temporal.Instant | null): Promise<Finding> {
  return judgeClock(now, newest, await isSynchronised());
}

export function judgeClock(
  now: Temporal.Instant,
  newest: Temporal.Instant | null,
  synchronised: boolean | null,
): Finding {
  if (Temporal.Instant.compare(now, EARLIEST) < 0) {
    return fault('Clock', `It shows ${now.toString()}, which is long ago. Set the clock.`);
  }
  if (newest !== null && Temporal.Instant.compare(now, newest.subtract({ minutes: 5 })) < 0) {
    return fault('Clock', `It shows a time before the newest entry (${newest.toString()}). Set the clock.`);
  }
  if (synchronised === false) {
    return warning('Clock', 'Not synchronised with a time server. Switch NTP on: timedatectl set-ntp true.');
  }
  return ok(
    'Clock',
    synchronised === null ? 'Plausible; nobody here tells of a time server.' : 'Synchronised.',
  );
}

/** Null where systemd does not keep the time. */
async function isSynchronised(): Promise<boolean | null> {
  try {
    const { stdout } = await run('timedatectl', ['show', '--property=NTPSynchronized', '--value'], {
      timeout: 3000,
    });
    const said = stdout.trim();
    return said === 'yes' ? true : said === 'no' ? false : null;
  } catch {
    return null;
  }
}
