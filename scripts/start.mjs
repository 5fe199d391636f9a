// `npm start`: build what has changed, then serve. Any Node may read this file; the server finds one that is new enough.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './run.mjs';
import { build } from './build.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

try {
  const started = Date.now();
  const built = await build();
  if (built.length > 0) say(`Built ${built.join(', ')} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

const server = spawn(
  process.execPath,
  [join(root, 'kiosk-server/bin/motcua.mjs'), 'serve', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)));
