import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { DatabaseInUseError } from '../database/lock.ts';
import type { Tables } from '../database/tables.ts';

/** @throws DatabaseInUseError while anybody else is connected to this PostgreSQL database */
export async function refuseWhileInUse(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ others: number }>`
    select count(*) as others from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
  `.execute(db);
  if (Number(rows[0]?.others ?? 0) > 0) throw new DatabaseInUseError('this PostgreSQL database');
}
