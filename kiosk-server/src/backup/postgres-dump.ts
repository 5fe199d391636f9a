import { spawn } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';

/** A program of PostgreSQL that is needed is not installed. */
export class MissingToolError extends Error {
  override readonly name = 'MissingToolError';
}

/**
 * Dumps a PostgreSQL database with `pg_dump`, in its custom format, and reads the list of contents back as a check.
 *
 * @throws MissingToolError
 */
export async function dumpPostgres(url: string, target: string): Promise<void> {
  const partial = `${target}.partial`;
  try {
    await run('pg_dump', ['--format=custom', '--no-owner', `--file=${partial}`], url);
    await run('pg_restore', ['--list', partial], url);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Puts a dump back, all of it or nothing. @throws MissingToolError */
export async function restorePostgres(url: string, file: string): Promise<void> {
  await run('pg_restore', ['--list', file], url);
  const database = environmentOf(url)['PGDATABASE'] ?? '';
  await run(
    'pg_restore',
    ['--clean', '--if-exists', '--no-owner', '--single-transaction', `--dbname=${database}`, file],
    url,
  );
}

function run(tool: string, args: readonly string[], url: string): Promise<void> {
  const child = spawn(tool, args, {
    env: { ...process.env, ...environmentOf(url) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT';
      const hint = `${tool} is not installed. Install the package postgresql-client, or use your provider's backups.`;
      reject(missing ? new MissingToolError(hint) : error);
    });
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${tool} failed: ${said.trim()}`));
    });
  });
}

/** The address as libpq's variables: on the command line every user of the machine could read the password. */
function environmentOf(url: string): Record<string, string> {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const entries: [string, string | null][] = [
    ['PGHOST', searchParams.get('host') ?? decodeURIComponent(hostname)],
    ['PGPORT', searchParams.get('port') ?? port],
    ['PGUSER', decodeURIComponent(username)],
    ['PGPASSWORD', decodeURIComponent(password)],
    ['PGDATABASE', decodeURIComponent(pathname.slice(1))],
    ['PGSSLMODE', searchParams.get('sslmode')],
  ];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ''),
  );
}
