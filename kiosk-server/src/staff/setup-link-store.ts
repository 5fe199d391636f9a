import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

type Db = Kysely<Tables>;
export type LinkPurpose = Tables['setup_links']['purpose'];

/** Stores a new link and forgets the earlier ones of its purpose: only the newest opens. */
export async function replaceLink(
  db: Db,
  tokenHash: string,
  purpose: LinkPurpose,
  expiresAt: string,
): Promise<void> {
  await db.deleteFrom('setup_links').where('purpose', '=', purpose).where('used_at', 'is', null).execute();
  await db
    .insertInto('setup_links')
    .values({ token_hash: tokenHash, purpose, expires_at: expiresAt, used_at: null })
    .execute();
}

/** Takes a link, once and in time; null when it opens nothing. */
export async function claimLink(db: Db, tokenHash: string, now: string): Promise<LinkPurpose | null> {
  const row = await db
    .updateTable('setup_links')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('purpose')
    .executeTakeFirst();
  return row?.purpose ?? null;
}

/** Whether a link could still be taken; saves the work of hashing a password for nothing. */
export async function isLinkOpen(db: Db, tokenHash: string, now: string): Promise<boolean> {
  const row = await db
    .selectFrom('setup_links')
    .select('token_hash')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}
