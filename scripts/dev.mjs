// `npm run dev`: serves, restarts the server when its sources change, and rebuilds what browsers load.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { nodeOptions } from './node.mjs';
import { bin, root } from './run.mjs';

await build();
const children = [
  spawn(
    process.execPath,
    [...nodeOptions, '--watch', '--watch-preserve-output', 'kiosk-server/src/cli.ts', 'serve'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  ),
  ...['components', 'kiosk-shell'].map((name) =>
    spawn(bin('vite'), ['build', '--watch', '--logLevel', 'warn'], {
      cwd: join(root, name),
      stdio: 'inherit',
    }),
  ),
];
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of children) child.kill('SIGTERM');
  });
await Promise.all(children.map((child) => new Promise((resolve) => child.on('exit', resolve))));
