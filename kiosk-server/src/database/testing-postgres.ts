import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after } from 'node:test';
import pg from 'pg';

/** A database of its own on the test server, or why there is none. */
export type FreshDatabase = { url: string; drop(): Promise<void> } | { missing: string };

let server: Promise<URL | null> | null = null;
let stopServer: (() => Promise<void>) | null = null;
// At the root of the file that imports this, so that one server serves all its tests.
after(async () => stopServer?.());

/** Makes an empty database on `TEST_POSTGRES_URL`, else on a private server that lives as long as the test file. */
export async function freshPostgresDatabase(): Promise<FreshDatabase> {
  server ??= findServer();
  const admin = await server;
  if (admin === null)
    return { missing: 'no PostgreSQL server: set TEST_POSTGRES_URL or install the package "postgresql"' };
  const name = `motcua_test_${randomBytes(6).toString('hex')}`;
  await run(admin, `create database ${name}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(admin, `drop database ${name} with (force)`) };
}

async function run(url: URL, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function findServer(): Promise<URL | null> {
  const given = process.env['TEST_POSTGRES_URL'];
  if (given !== undefined && given !== '') return new URL(given);
  const newest = globSync('/usr/lib/postgresql/*/bin/initdb').sort().at(-1);
  return newest === undefined ? null : startServer(dirname(newest));
}

/** initdb refuses root; the package's own user may run it. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function startServer(bin: string): Promise<URL> {
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'motcua-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'motcua', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N', '--no-instructions'],
    { ...user, cwd: folder, stdio: 'ignore' },
  );
  // No network, no flushing to disk: this server is thrown away.
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'full_page_writes=off',
  ];
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...user,
      cwd: folder,
      stdio: 'ignore',
    },
  );
  child.unref();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  stopServer = async () => {
    child.kill('SIGINT');
    await ended;
    process.off('exit', abort);
    remove();
  };
  const abort = (): void => void child.kill('SIGQUIT');
  process.once('exit', abort);

  const url = new URL(`postgres://motcua@localhost/postgres?host=${encodeURIComponent(folder)}`);
  await answers(url);
  return url;
}

async function answers(url: URL): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      await run(url, 'select 1');
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(50);
    }
  }
}
