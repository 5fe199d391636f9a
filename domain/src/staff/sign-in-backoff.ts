import { Temporal } from 'temporal-polyfill';

/**
 * How wrong passwords slow a sign-in down, so that guessing is hopeless and yet nobody can lock somebody else out.
 *
 * Failures are counted in buckets. Who is *known* to an account (a browser or paired screen it has signed in on, or an
 * address it has signed in from lately) is counted alone, apart from all others. A stranger is counted twice: by
 * address, over all accounts (spraying one password), and by account, over all strangers (many addresses guessing
 * one password). So a stranger's failures never touch the buckets of the account's owner at the usual desk.
 * Nothing here bars for good: the longest wait is a quarter of an hour.
 */
export type BucketPolicy = 'known' | 'address' | 'account';

/** One counter of failures; `key` names no person where the caller passes a digest as account. */
export interface Bucket {
  readonly key: string;
  readonly policy: BucketPolicy;
}

export interface FailureCount {
  readonly failures: number;
  readonly lastAt: Temporal.Instant;
}

export interface SignInAttempt {
  /** The account that is tried, whether it exists or not. */
  readonly account: string;
  /** From {@link networkOf}. */
  readonly network: string;
  /** By what the account knows this caller (`browser:…`, `device:…`, `network:…`), null for a stranger. */
  readonly knownAs: string | null;
}

/** Failures that cost nothing: people mistype, and an office shares one address. */
const FREE: Record<BucketPolicy, number> = { known: 5, account: 10, address: 20 };
const FIRST_WAIT_SECONDS = 15;
const LONGEST_WAIT_SECONDS = 15 * 60;
/** A bucket without failures for this long is forgotten. */
export const FORGOTTEN_AFTER = Temporal.Duration.from({ hours: 24 });
/** An account knows a network for this long after its last sign-in from there. */
export const NETWORK_KNOWN_FOR = Temporal.Duration.from({ hours: 30 * 24 });
/** An account knows a browser for this long after its last sign-in there. */
export const BROWSER_KNOWN_FOR = Temporal.Duration.from({ hours: 180 * 24 });

/** The buckets a failure of this attempt is counted in; the attempt waits for the slowest of them. */
export function bucketsOf({ account, network, knownAs }: SignInAttempt): readonly Bucket[] {
  if (knownAs !== null) return [{ key: `known:${account}:${knownAs}`, policy: 'known' }];
  return [
    { key: `address:${network}`, policy: 'address' },
    { key: `account:${account}`, policy: 'account' },
  ];
}

/**
 * Seconds until the next attempt is heard; 0 when it is now. Doubles with every failure beyond the free ones.
 */
export function waitSeconds(
  policy: BucketPolicy,
  count: FailureCount | undefined,
  now: Temporal.Instant,
): number {
  if (count === undefined || isForgotten(count, now)) return 0;
  const beyond = count.failures - FREE[policy];
  if (beyond < 0) return 0;
  const wait = Math.min(FIRST_WAIT_SECONDS * 2 ** Math.min(beyond, 30), LONGEST_WAIT_SECONDS);
  return Math.max(0, Math.ceil(wait - secondsBetween(count.lastAt, now)));
}

/** The count after one more failure. */
export function afterFailure(count: FailureCount | undefined, now: Temporal.Instant): FailureCount {
  const failures = count === undefined || isForgotten(count, now) ? 0 : count.failures;
  return { failures: failures + 1, lastAt: now };
}

/**
 * What a success does to a bucket: a known caller starts afresh; a stranger only gets this attempt back, or whoever
 * holds one account could wipe the record of guessing at the others.
 */
export function failuresAfterSuccess(policy: BucketPolicy, failures: number): number {
  return policy === 'known' ? 0 : Math.max(0, failures - 1);
}

/** The network an address stands for: an IPv4 address, or the /64 of IPv6, of which one subscriber has all. */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array<string>(gap).fill('0'), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

function isForgotten(count: FailureCount, now: Temporal.Instant): boolean {
  return secondsBetween(count.lastAt, now) > FORGOTTEN_AFTER.total('seconds');
}

/** Without a sign: a clock that was set back must not make a wait last until it has caught up. */
function secondsBetween(one: Temporal.Instant, other: Temporal.Instant): number {
  return Math.abs(other.epochMilliseconds - one.epochMilliseconds) / 1000;
}
