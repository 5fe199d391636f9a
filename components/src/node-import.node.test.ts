import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const components = fileURLToPath(new URL('..', import.meta.url));

test('every entry point can be imported where there is no browser', async () => {
  execFileSync(
    process.execPath,
    [`${components}../node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'],
    {
      cwd: components,
      stdio: 'pipe',
    },
  );
  assert.equal(Reflect.has(globalThis, 'HTMLElement'), false);
  const entries = ['procedure-browser', 'queue-board', 'queue-ticket'];
  for (const name of entries) {
    const made: unknown = await import(new URL(`../dist/npm/${name}/${name}.js`, import.meta.url).href);
    assert.ok(made && typeof made === 'object' && Object.keys(made).length >= 2, name);
    await import(new URL(`../dist/npm/define/${name}.js`, import.meta.url).href);
  }
});
