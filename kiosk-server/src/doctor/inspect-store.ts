import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';

/** What a database says of itself. */
export interface Inspection {
  readonly engine: string;
  readonly sound: boolean;
  /** Names of the migrations that were made. */
  readonly migrations: readonly string[];
  /** When the newest event was stored, ISO 8601; null for none. */
  readonly newest: string | null;
}

const MIGRATIONS = 'select name from kysely_migration order by name';
const NEWEST = 'select recorded_at as at from events order by seq desc limit 1';

/** Looks at a SQLite file, read only; also while a server runs on it. */
export function inspectSqlite(file: string): Promise<Inspection> {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    database.exec('PRAGMA busy_timeout=3000');
    const check = database.prepare('PRAGMA quick_check(1)').get();
    const tables = database.prepare(`select name from sqlite_schema where type = 'table'`).all();
    const has = (name: string) => tables.some((table) => table['name'] === name);
    const names = has('kysely_migration') ? database.prepare(MIGRATIONS).all() : [];
    const newest = has('events') ? database.prepare(NEWEST).get()?.['at'] : undefined;
    return Promise.resolve({
      engine: `SQLite, ${file}`,
      sound: check?.['quick_check'] === 'ok',
      migrations: names.map(({ name }) => String(name)),
      newest: newest === undefined ? null : String(newest),
    });
  } finally {
    database.close();
  }
}

/** Looks at a PostgreSQL database. */
export async function inspectPostgres(url: string): Promise<Inspection> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const version = await client.query<{ version: string }>(
      `select current_setting('server_version') as version`,
    );
    const tables = await client.query<{ found: string }>(
      `select count(*) as found from information_schema.tables
       where table_schema = current_schema() and table_name in ('kysely_migration', 'events')`,
    );
    const engine = `PostgreSQL ${version.rows[0]?.version ?? ''}`;
    if (Number(tables.rows[0]?.found) < 2) return { engine, sound: true, migrations: [], newest: null };
    const names = await client.query<{ name: string }>(MIGRATIONS);
    const newest = await client.query<{ at: string }>(NEWEST);
    return {
      engine,
      sound: true,
      migrations: names.rows.map(({ name }) => name),
      newest: newest.rows[0]?.at ?? null,
    };
  } finally {
    await client.end();
  }
}
