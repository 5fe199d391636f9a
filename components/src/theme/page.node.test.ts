import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { format } from 'prettier';
import { pageDeclarations } from './declarations.ts';

test('page.css says what the list of values says', async () => {
  const text = await readFile(new URL('page.css', import.meta.url), 'utf8');
  const made = await format(pageDeclarations(), { parser: 'css', singleQuote: true, printWidth: 110 });
  assert.equal(text.slice(text.indexOf(':root')), made);
});
