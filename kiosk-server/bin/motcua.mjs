#!/usr/bin/env node
// Starts the program under a Node that is new enough. Plain JavaScript: an old system Node reads this file first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const needed = [24, 7];

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

function findNode() {
  if (isNewEnough(process.version)) return process.execPath;
  try {
    const require = createRequire(import.meta.url);
    const bundled = join(dirname(require.resolve(`node-linux-${process.arch}/package.json`)), 'bin', 'node');
    if (existsSync(bundled)) return bundled;
  } catch {
    // Not installed: said below.
  }
  process.stderr.write(
    `Node ${needed.join('.')} or newer is needed; this is ${process.version}. Run "npm ci" or install a newer Node.\n`,
  );
  process.exit(1);
}

const cli = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'cli.ts');
const child = spawn(
  findNode(),
  ['--conditions=source', '--disable-warning=ExperimentalWarning', cli, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
// A service manager signals only this process. Ctrl-C reaches both; the server takes a second signal for the first.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)));
