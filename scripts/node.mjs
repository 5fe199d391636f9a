// Finds the Node the product runs on. Plain JavaScript that any Node since 18 can read, because it is what an old
// system Node sees first.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Oldest Node with everything used here: argon2 (24.7), node:sqlite with backup, type stripping. */
export const minimumNode = [24, 7];

export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > minimumNode[0] || (major === minimumNode[0] && minor >= minimumNode[1]);
}

/** Path of a Node that is new enough: this one, or the one that `npm ci` brought along. */
export function findNode() {
  if (isNewEnough(process.version)) return process.execPath;
  const require = createRequire(import.meta.url);
  try {
    const bundled = join(dirname(require.resolve(`node-linux-${process.arch}/package.json`)), 'bin', 'node');
    if (existsSync(bundled)) return bundled;
  } catch {
    // Not installed: said below.
  }
  throw new Error(
    `Node ${minimumNode.join('.')} or newer is needed; this is ${process.version}. ` +
      'Run `npm ci` (it brings one along on Linux x64 and arm64), or install a newer Node.',
  );
}

/** What every process of ours is started with: packages of this repository run from their sources. */
export const nodeOptions = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
