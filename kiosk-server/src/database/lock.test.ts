import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { DatabaseInUseError, lockDatabase } from './lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a second server on one file is told so, until the first has gone', () => {
  const file = join(folder, 'test.db');
  const first = lockDatabase(file);
  assert.throws(
    () => lockDatabase(file),
    (error) => error instanceof DatabaseInUseError && error.message.includes(file),
  );
  first.release();
  lockDatabase(file).release();
});

test('a server that was killed leaves no lock behind', async () => {
  const file = join(folder, 'test.db');
  const holder = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { lockDatabase } = await import(${JSON.stringify(new URL('lock.ts', import.meta.url).href)});
       lockDatabase(${JSON.stringify(file)}); console.log('held'); setInterval(() => {}, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(holder.stdout, 'data');
  assert.throws(() => lockDatabase(file), DatabaseInUseError);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  lockDatabase(file).release();
});
