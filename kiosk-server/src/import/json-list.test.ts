import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { BrokenRecord, FileFault, readJsonList } from './json-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'motcua-list-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function read(text: string): Promise<{ codes: unknown[]; broken: number; fault: string | null }> {
  const file = join(folder, 'list.json');
  writeFileSync(file, text);
  const codes: unknown[] = [];
  let broken = 0;
  try {
    for await (const value of readJsonList(file, { keys: ['procedures', 'items'], recordKey: 'code' })) {
      if (value instanceof BrokenRecord) broken++;
      else codes.push((value as { code: unknown }).code);
    }
  } catch (error) {
    assert.ok(error instanceof FileFault);
    return { codes, broken, fault: error.message };
  }
  return { codes, broken, fault: null };
}

test('a list is read bare, under a key, after other keys, and with a byte-order mark', async () => {
  const whole = { codes: [1, 2], broken: 0, fault: null };
  assert.deepEqual(await read('[{"code":1},{"code":2}]'), whole);
  assert.deepEqual(await read('{"procedures":[{"code":1},{"code":2}]}'), whole);
  assert.deepEqual(await read('{"note":{"procedures":[9]},"items":[{"code":1},{"code":2}]}'), whole);
  assert.deepEqual(await read('\uFEFF[{"code":1},{"code":2}]'), whole);
});

test('a broken record never stops the others', async () => {
  const text =
    '{"procedures":[{"code":1,"x":[{"a":1}]},{"code":2, oops, "r":[{"b":1}]},{"code":3},{"code":4}]}';
  assert.deepEqual(await read(text), { codes: [1, 3, 4], broken: 1, fault: null });
  const unclosed = '[{"code":1},{"code":2, {"code":3},{"code":4}]';
  assert.deepEqual(await read(unclosed), { codes: [1, 3, 4], broken: 1, fault: null });
  const two = '[{"code":1 "b":2},{"code":2},{"code":3,,},{"code":4}]';
  assert.deepEqual(await read(two), { codes: [2, 4], broken: 2, fault: null });
});

test('a broken tail costs nothing that stands before it', async () => {
  const { codes, fault } = await read('[{"code":1},{"code":2},{"code":3,"name":"cut o');
  assert.deepEqual(codes, [1, 2]);
  assert.match(fault ?? '', /breaks off after record 2/);
});

test('a file that holds no list says what is expected', async () => {
  for (const text of ['', 'hello', '{"a":1}', '[]', '{"procedures":{}}', '"x"']) {
    const { codes, fault } = await read(text);
    assert.deepEqual(codes, []);
    assert.match(fault ?? '', /expected|breaks off/, text);
  }
});

test('a file that is not there is named', async () => {
  const list = readJsonList(join(folder, 'none.json'), { keys: ['items'], recordKey: 'code' });
  await assert.rejects(() => list.next(), /none\.json cannot be read/);
});
