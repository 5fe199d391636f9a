// Builds what browsers load (components, screens), and only what has changed: a stamp of all inputs stands beside each
// output, so that a second start builds nothing.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, root, run } from './run.mjs';

const builds = [
  { name: 'components', inputs: ['components', 'domain'], output: 'components/dist' },
  {
    name: 'kiosk-shell',
    inputs: ['kiosk-shell', 'components', 'devices', 'domain'],
    output: 'kiosk-shell/dist',
  },
];

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (['node_modules', 'dist', '.git'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (!entry.name.endsWith('.test.ts')) yield path;
  }
}

/** Changes when a source, a configuration or a dependency changes; contents, not times, so a fresh clone compares too. */
function stampOf(inputs) {
  const hash = createHash('sha256');
  for (const path of [
    ...inputs.flatMap((input) => [...filesUnder(join(root, input))]),
    join(root, 'package-lock.json'),
  ])
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

/** Builds what is out of date. @returns {Promise<string[]>} the names of what was built */
export async function build({ force = false } = {}) {
  const built = [];
  for (const { name, inputs, output } of builds) {
    const stampFile = join(root, output, '.inputs');
    const stamp = stampOf(inputs);
    if (!force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
    const { code, output: log } = await run(bin('vite'), ['build', '--logLevel', 'warn'], {
      cwd: join(root, name),
      capture: true,
    });
    if (code !== 0) throw new Error(`Building ${name} failed:\n${log}`);
    mkdirSync(join(root, output), { recursive: true });
    writeFileSync(stampFile, stamp);
    built.push(name);
  }
  return built;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = Date.now();
  const built = await build({ force: process.argv.includes('--force') });
  process.stdout.write(
    built.length > 0
      ? `Built ${built.join(', ')} in ${((Date.now() - started) / 1000).toFixed(1)} s.\n`
      : 'Nothing to build.\n',
  );
}
