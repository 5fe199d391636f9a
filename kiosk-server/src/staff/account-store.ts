import type { Kysely, Selectable } from 'kysely';
import { roleSchema, staffMemberSchema } from '@motcua/domain/staff/schema';
import type { StaffMember } from '@motcua/domain/staff/schema';
import type { Tables } from '../database/tables.ts';

type Db = Kysely<Tables>;

/** An account with what only the server may see of it. */
export interface Account {
  readonly member: StaffMember;
  readonly passwordHash: string | null;
  readonly sample: boolean;
}

export interface NewAccount {
  readonly member: StaffMember;
  readonly passwordHash: string | null;
  readonly sample: boolean;
  readonly now: string;
}

export async function insertAccount(
  db: Db,
  { member, passwordHash, sample, now }: NewAccount,
): Promise<void> {
  await db
    .insertInto('staff')
    .values({
      id: member.id,
      username: member.username,
      display_name: member.displayName,
      password_hash: passwordHash,
      password_changed_at: passwordHash === null ? null : now,
      roles: JSON.stringify(member.roles),
      agency_id: member.agencyId,
      active: member.active ? 1 : 0,
      sample: sample ? 1 : 0,
      created_at: now,
    })
    .execute();
}

export async function findAccount(
  db: Db,
  by: { id: string } | { username: string },
): Promise<Account | null> {
  const query = db.selectFrom('staff').selectAll();
  const row = await ('id' in by ? query.where('id', '=', by.id) : query.where('username', '=', by.username))
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : toAccount(row);
}

/** Accounts in order of their names, sample officers left out. */
export async function listAccounts(db: Db): Promise<StaffMember[]> {
  const rows = await db.selectFrom('staff').selectAll().where('sample', '=', 0).orderBy('username').execute();
  return rows.map((row) => toAccount(row).member);
}

/** Active accounts that may sign in by password and manage accounts; `except` is left out of the count. */
export async function countAdministrators(db: Db, except: string | null): Promise<number> {
  const rows = await db
    .selectFrom('staff')
    .selectAll()
    .where('active', '=', 1)
    .where('sample', '=', 0)
    .where('password_hash', 'is not', null)
    .execute();
  return rows.map(toAccount).filter(({ member }) => member.id !== except && member.roles.includes('admin'))
    .length;
}

/** Replaces what may change of an account. */
export async function saveMember(db: Db, member: StaffMember): Promise<void> {
  await db
    .updateTable('staff')
    .set({
      display_name: member.displayName,
      roles: JSON.stringify(member.roles),
      agency_id: member.agencyId,
      active: member.active ? 1 : 0,
    })
    .where('id', '=', member.id)
    .execute();
}

/** Sets a new password. */
export async function savePassword(db: Db, id: string, passwordHash: string, now: string): Promise<void> {
  await db
    .updateTable('staff')
    .set({ password_hash: passwordHash, password_changed_at: now })
    .where('id', '=', id)
    .execute();
}

/** Stores the same password under a stronger hash, unless it has been changed meanwhile. */
export async function strengthenHash(db: Db, id: string, from: string, to: string): Promise<void> {
  await db
    .updateTable('staff')
    .set({ password_hash: to })
    .where('id', '=', id)
    .where('password_hash', '=', from)
    .execute();
}

export function toAccount(row: Selectable<Tables['staff']>): Account {
  return {
    member: staffMemberSchema.parse({
      id: row.id,
      username: row.username,
      displayName: row.display_name,
      // A role that a later version has taken away opens nothing.
      roles: (JSON.parse(row.roles) as unknown[]).filter((role) => roleSchema.safeParse(role).success),
      agencyId: row.agency_id,
      active: row.active === 1,
    }),
    passwordHash: row.password_hash,
    sample: row.sample === 1,
  };
}
