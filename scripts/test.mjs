// `npm test`: finds or installs what the tests need, runs every suite, and ends in one line "N passed, N failed".
// `npm test -- domain devices` runs only the suites named.
import { glob, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run as runTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { build } from './build.mjs';
import { nodeOptions } from './node.mjs';
import { bin, root, run } from './run.mjs';
import { findTools } from './tools.mjs';

const results = join(root, 'test-results');

/** Files of each suite that node:test runs, how many of them at once, and whether they need the browser builds. */
const suites = {
  domain: {
    files: ['domain/src/**/*.test.ts', 'test/{api,regulations,search}/**/*.test.ts'],
    concurrency: 2,
  },
  devices: { files: ['devices/src/**/*.test.ts', 'test/golden/**/*.test.ts'], concurrency: 2 },
  server: {
    built: true,
    files: [
      'components/src/**/*.node.test.ts',
      'kiosk-server/src/**/*.test.ts',
      'scripts/**/*.test.mjs',
      'test/{http,import,security}/**/*.test.ts',
    ],
    concurrency: 2,
  },
  // What measures or kills whole processes runs alone.
  faults: { built: true, files: ['test/{load,chaos}/**/*.test.ts'], concurrency: 1 },
  'end to end': { built: true, files: ['test/e2e/**/*.test.ts'], concurrency: 1 },
};

async function nodeSuite({ files, concurrency }) {
  const found = [];
  for await (const file of glob(files, { cwd: root, exclude: (name) => name === 'node_modules' }))
    found.push(join(root, file));
  const stream = runTests({ files: found.sort(), concurrency, timeout: 180_000, cwd: root });
  let counts;
  stream.on('test:summary', (summary) => {
    if (summary.file === undefined) counts = summary.counts;
  });
  const printed = stream.compose(spec);
  for await (const chunk of printed) process.stdout.write(chunk);
  if (!counts) return { passed: 0, failed: 1, skipped: 0 };
  return {
    passed: counts.passed,
    failed: counts.failed + counts.cancelled,
    skipped: counts.skipped + counts.todo,
  };
}

/** Elements in a real browser; the runner's own reporter leaves its counts in a file. */
async function elementSuite() {
  const file = join(results, 'elements.json');
  await rm(file, { force: true });
  const { code } = await run(bin('wtr'), [], { env: { ELEMENT_RESULTS: file } });
  try {
    const counts = JSON.parse(await readFile(file, 'utf8'));
    // A run that ended badly without a failed test (a page that did not load) still failed.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const wanted = process.argv.slice(2);
const isWanted = (name) =>
  wanted.length === 0 || wanted.includes(name) || wanted.includes(name.replaceAll(' ', '-'));

await mkdir(results, { recursive: true });
const tools = await findTools();
process.env.NODE_OPTIONS = nodeOptions.join(' ');
if (tools.chromium) process.env.CHROMIUM_PATH = tools.chromium;

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, suite] of [...Object.entries(suites), ['elements', null]]) {
  if (!isWanted(name)) continue;
  process.stdout.write(`\n== ${name}\n`);
  if (suite?.built) await build();
  const started = Date.now();
  const counts = suite ? await nodeSuite(suite) : await elementSuite();
  for (const key of Object.keys(total)) total[key] += counts[key];
  process.stdout.write(
    `== ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped ` +
      `(${((Date.now() - started) / 1000).toFixed(0)} s)\n`,
  );
}

process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}\n`,
);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
