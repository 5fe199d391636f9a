import type { Config } from '../config/config.ts';
import type { Database } from './connection.ts';

export type { Database, Transaction } from './connection.ts';

/**
 * Opens the configured database without taking it for a server (see `lockDatabase`) and brings its schema up to date.
 */
export async function openDatabase(config: Pick<Config, 'database'>): Promise<Database> {
  const target = config.database;
  if (target.dialect === 'sqlite') return (await import('./sqlite.ts')).openSqlite(target.file);
  return (await import('./postgres.ts')).openPostgres(target.url);
}
