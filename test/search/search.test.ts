import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf, readCatalogue, sharedFile } from './catalogue.ts';
import type { JudgedQuery } from './catalogue.ts';
import { quality } from './quality.ts';

/** Folded BM25 over name and field reaches 0.38 and 0.47 on such queries; below this the engine is broken. */
const FLOOR = { success1: 0.7, mrr: 0.78 };

test('HN-5.3 the development queries find their procedures in the real catalogue', (t) => {
  const catalogue = sharedFile('procedures.json');
  if (catalogue === null) {
    t.skip('no ../shared/data');
    return;
  }
  const index = indexOf(readCatalogue(catalogue));
  for (const name of ['search-queries-dev.json', 'search-queries-broad-dev.json']) {
    const { queries } = sharedFile(name) as { queries: JudgedQuery[] };
    const result = quality(index, queries);
    assert.ok(result.success1 >= FLOOR.success1, `${name}: success@1 ${result.success1}`);
    assert.ok(result.mrr >= FLOOR.mrr, `${name}: MRR ${result.mrr}`);
    assert.ok(result.p95 < 100, `${name}: p95 ${result.p95} ms`);
  }
});
