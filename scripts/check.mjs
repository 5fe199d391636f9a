// `npm run check`: types, lint, format, the import rules between rooms, the API's promise, the widgets' sizes. Every step
// runs even when one has failed, so that one run shows all there is to mend.
import { availableParallelism } from 'node:os';
import { bin, root, run } from './run.mjs';
import { nodeOptions } from './node.mjs';
import { build } from './build.mjs';

const rooms = ['domain', 'devices', 'components', 'kiosk-server', 'kiosk-shell', 'test'];

/** Each step: what it holds, and the command that holds it. */
const steps = [
  ...rooms.map((room) => [`types: ${room}`, bin('tsc'), ['-p', room]]),
  ['lint', bin('eslint'), ['.', '--max-warnings', '0']],
  [
    'lint: templates',
    bin('lit-analyzer'),
    // Its list of CSS is older than container queries, and it does not follow `import()`; the browser tests see both.
    [
      '--strict',
      '--maxWarnings',
      '0',
      '--rules.no-invalid-css',
      'off',
      '--rules.no-missing-import',
      'off',
      'components/src/**/!(*.test).ts',
      'kiosk-shell/src/**/!(*.test).ts',
    ],
  ],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  [
    'import rules',
    bin('depcruise'),
    ['--config', '.dependency-cruiser.mjs', ...rooms.map((room) => (room === 'test' ? room : `${room}/src`))],
  ],
  ['API only grows', process.execPath, [...nodeOptions, 'test/api/promise.ts']],
  ['widget sizes', process.execPath, ['components/size.mjs']],
];

await build();
const failed = [];
const queue = [...steps];
async function worker() {
  for (let step = queue.shift(); step; step = queue.shift()) {
    const [name, command, args] = step;
    const started = Date.now();
    const { code, output } = await run(command, args, { capture: true, cwd: root });
    process.stdout.write(
      `${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`,
    );
    if (code !== 0) {
      failed.push(name);
      process.stdout.write(`${output}\n`);
    }
  }
}
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
if (failed.length > 0) {
  process.stdout.write(`Not clean: ${failed.join(', ')}\n`);
  process.exit(1);
}
