import type { Kysely } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Tables } from '../database/tables.ts';
import { findAccount } from './account-store.ts';
import type { Account } from './account-store.ts';

type Db = Kysely<Tables>;

/** A stored sign-in and whose it is. */
export interface StoredSession {
  readonly account: Account;
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
}

export async function insertSession(db: Db, tokenHash: string, staffId: string, now: string): Promise<void> {
  await db
    .insertInto('staff_sessions')
    .values({ token_hash: tokenHash, staff_id: staffId, created_at: now, last_seen_at: now })
    .execute();
}

export async function findSession(db: Db, tokenHash: string): Promise<StoredSession | null> {
  const row = await db
    .selectFrom('staff_sessions')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (row === undefined) return null;
  const account = await findAccount(db, { id: row.staff_id });
  return (
    account && {
      account,
      createdAt: Temporal.Instant.from(row.created_at),
      lastSeenAt: Temporal.Instant.from(row.last_seen_at),
    }
  );
}

export async function markSessionSeen(db: Db, tokenHash: string, now: string): Promise<void> {
  await db
    .updateTable('staff_sessions')
    .set({ last_seen_at: now })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('staff_sessions').where('token_hash', '=', tokenHash).execute();
}

/** Ends all sign-ins of an account, but for one. */
export async function deleteSessionsOf(db: Db, staffId: string, except: string | null): Promise<void> {
  const query = db.deleteFrom('staff_sessions').where('staff_id', '=', staffId);
  await (except === null ? query : query.where('token_hash', '!=', except)).execute();
}

export async function deleteSessionsBefore(db: Db, createdBefore: string): Promise<void> {
  await db.deleteFrom('staff_sessions').where('created_at', '<', createdBefore).execute();
}

/** Ends every sign-in, and every code and link that was handed out. */
export async function endAllSessions(db: Db): Promise<void> {
  await db.deleteFrom('staff_sessions').execute();
  await db.deleteFrom('pairing_codes').execute();
  await db.deleteFrom('setup_links').execute();
}
