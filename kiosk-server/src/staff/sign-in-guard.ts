import type { Temporal } from 'temporal-polyfill';
import {
  afterFailure,
  BROWSER_KNOWN_FOR,
  bucketsOf,
  failuresAfterSuccess,
  FORGOTTEN_AFTER,
  NETWORK_KNOWN_FOR,
  waitSeconds,
} from '@motcua/domain/staff/sign-in-backoff';
import type { Bucket, SignInAttempt } from '@motcua/domain/staff/sign-in-backoff';
import { localTime } from '../centre/clock.ts';
import type { Database, Transaction } from '../database/database.ts';
import { keyedDigest, newSecret } from './secret.ts';
import {
  deleteFailuresBefore,
  findPlace,
  readOrMakeKey,
  rememberPlace,
  setFailures,
  takeBucket,
  writeFailures,
} from './sign-in-store.ts';
import type { Place } from './sign-in-store.ts';

/** By what a caller may be known: the secret of its browser, its pairing, its network. */
export interface CallerPlace {
  readonly browser: string | null;
  readonly deviceId: string | null;
  readonly network: string;
}

/** The guard of this server, with the key its digests are made with. */
export async function openGuard(database: Database): Promise<SignInGuard> {
  return new SignInGuard(await database.write((trx) => readOrMakeKey(trx, 'sign-in', newSecret())));
}

/** Counts failures where the back-off rule says; keeps digests only, as a name or an address is personal. */
export class SignInGuard {
  readonly #key: string;
  constructor(key: string) {
    this.#key = key;
  }

  /** The places of a caller, the surest first. */
  places({ browser, deviceId, network }: CallerPlace): Place[] {
    const place = (kind: Place['kind'], value: string | null): Place[] =>
      value === null ? [] : [{ kind, hash: keyedDigest(this.#key, `${kind}:${value}`) }];
    return [...place('browser', browser), ...place('device', deviceId), ...place('network', network)];
  }

  /** What is tried, by whom: known to the account or a stranger. `staffId` is null for an unknown name. */
  async attempt(
    db: Database['read'],
    username: string,
    staffId: string | null,
    caller: CallerPlace,
    now: Temporal.Instant,
  ): Promise<SignInAttempt> {
    let knownAs: string | null = null;
    for (const { kind, hash } of this.places(caller)) {
      // Asked for unknown names, too, so that both take the same time.
      const seen = await findPlace(db, staffId ?? '', hash);
      const lifetime = kind === 'network' ? NETWORK_KNOWN_FOR : BROWSER_KNOWN_FOR;
      const fresh = seen !== null && seen.add(lifetime).epochMilliseconds > now.epochMilliseconds;
      if (fresh) knownAs ??= `${kind}:${hash}`;
    }
    return { account: username, network: caller.network, knownAs };
  }

  /**
   * Counts the attempt as failed before the password is looked at, so that guesses side by side do not slip through.
   *
   * @returns seconds to wait: 0 when the attempt is heard (and counted), more when it is refused (and not counted)
   */
  async charge(trx: Transaction, attempt: SignInAttempt, now: Temporal.Instant): Promise<number> {
    const taken = [];
    for (const bucket of bucketsOf(attempt)) {
      const hash = this.#hashOf(bucket);
      taken.push({ bucket, hash, count: await takeBucket(trx, hash, localTime(now)) });
    }
    const wait = Math.max(...taken.map(({ bucket, count }) => waitSeconds(bucket.policy, count, now)));
    if (wait > 0) return wait;
    for (const { hash, count } of taken) {
      const { failures, lastAt } = afterFailure(count, now);
      await writeFailures(trx, hash, failures, localTime(lastAt));
    }
    return 0;
  }

  /** How long the next attempt would have to wait now. */
  async waitAfter(trx: Transaction, attempt: SignInAttempt, now: Temporal.Instant): Promise<number> {
    let wait = 0;
    for (const bucket of bucketsOf(attempt)) {
      const count = await takeBucket(trx, this.#hashOf(bucket), localTime(now));
      wait = Math.max(wait, waitSeconds(bucket.policy, count, now));
    }
    return wait;
  }

  /** Takes the charge of an attempt back. */
  async refund(trx: Transaction, attempt: SignInAttempt, now: Temporal.Instant): Promise<void> {
    for (const bucket of bucketsOf(attempt)) {
      const hash = this.#hashOf(bucket);
      const { failures } = await takeBucket(trx, hash, localTime(now));
      await setFailures(trx, hash, failuresAfterSuccess(bucket.policy, failures));
    }
    await deleteFailuresBefore(trx, localTime(now.subtract(FORGOTTEN_AFTER)));
  }

  /** Makes the caller's places known to the account. */
  async remember(
    trx: Transaction,
    staffId: string,
    caller: CallerPlace,
    now: Temporal.Instant,
  ): Promise<void> {
    for (const place of this.places(caller)) await rememberPlace(trx, staffId, place, localTime(now));
  }

  #hashOf({ key }: Bucket): string {
    return keyedDigest(this.#key, `bucket:${key}`);
  }
}
