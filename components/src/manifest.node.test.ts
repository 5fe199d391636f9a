import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const components = fileURLToPath(new URL('..', import.meta.url));

interface Manifest {
  modules: {
    declarations: {
      tagName?: string;
      description?: string;
      attributes?: { name: string; description?: string }[];
      events?: { name: string; description?: string }[];
    }[];
  }[];
}

const read = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as Manifest;

test('custom-elements.json says what the elements say, and describes all of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-manifest-'));
  try {
    execFileSync(
      process.execPath,
      [
        join(components, '../node_modules/@custom-elements-manifest/analyzer/cem.js'),
        'analyze',
        '--config',
        'custom-elements-manifest.config.mjs',
        '--outdir',
        relative(components, folder),
      ],
      { cwd: components, stdio: 'pipe' },
    );
    const committed = await read(join(components, 'custom-elements.json'));
    assert.deepEqual(
      committed,
      await read(join(folder, 'custom-elements.json')),
      'out of date: npm run manifest -w components',
    );
    const elements = committed.modules.flatMap(({ declarations }) =>
      declarations.filter(({ tagName }) => tagName),
    );
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
      'mc-procedure-browser',
      'mc-queue-board',
      'mc-queue-ticket',
    ]);
    for (const { tagName, description, attributes = [], events = [] } of elements) {
      assert.ok(description, tagName);
      for (const part of [...attributes, ...events]) assert.ok(part.description, `${tagName} ${part.name}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
