/** Holds the built widgets to size-budget.json: loader, core, each widget on top of the core, each lazy chunk. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const dist = new URL('dist/cdn/', import.meta.url);
const budget = JSON.parse(await readFile(new URL('size-budget.json', import.meta.url), 'utf8'));
const texts = new Map();

async function text(path) {
  if (!texts.has(path)) texts.set(path, await readFile(new URL(path, dist), 'utf8'));
  return texts.get(path);
}

/** Chunks a chunk names, as paths from dist: those it needs at once and those it may ask for. */
async function named(path) {
  const code = await text(path);
  const resolve = (found) =>
    [...found].map(([, to]) => new URL(to, new URL(path, dist)).href.slice(dist.href.length));
  return {
    now: resolve(code.matchAll(/(?:\bfrom|\bimport)\s*[`"']([^`"']+\.js)[`"']/g)),
    later: resolve(code.matchAll(/\bimport\(\s*[`"']([^`"']+\.js)[`"']/g)),
  };
}

async function withAllItNeeds(path, known = new Set()) {
  if (known.has(path)) return known;
  known.add(path);
  for (const next of (await named(path)).now) await withAllItNeeds(next, known);
  return known;
}

const nameOf = (path) => path.replace(/^chunks\//, '').replace(/-[\w-]{8}\.js$/, '');
const isCore = (path) => nameOf(path) === 'core';

async function kib(paths) {
  let bytes = 0;
  for (const path of paths) bytes += gzipSync(await text(path), { level: 9 }).length;
  return bytes / 1024;
}

const rows = [['loader', await kib(['motcua.js']), budget.loader]];
const { later: widgets } = await named('motcua.js');
const seen = new Set(['motcua.js']);
for (const widget of widgets) {
  const needs = await withAllItNeeds(widget);
  for (const path of needs) seen.add(path);
  if (rows.length === 1) rows.push(['core', await kib([...needs].filter(isCore)), budget.core]);
  rows.push([nameOf(widget), await kib([...needs].filter((path) => !isCore(path))), budget.widget]);
}
const waiting = [...seen];
for (let path = waiting.shift(); path; path = waiting.shift()) {
  for (const lazy of (await named(path)).later) {
    if (seen.has(lazy)) continue;
    // What the widgets already brought costs nothing more.
    const needs = [...(await withAllItNeeds(lazy))].filter((each) => !seen.has(each));
    for (const each of needs) seen.add(each);
    waiting.push(...needs);
    rows.push([`lazy ${nameOf(lazy)}`, await kib(needs), budget.lazy[nameOf(lazy)] ?? 0]);
  }
}

let over = 0;
for (const [name, size, limit] of rows) {
  const fits = size <= limit;
  if (!fits) over++;
  process.stdout.write(`${fits ? 'ok  ' : 'OVER'} ${name}: ${size.toFixed(2)} of ${limit} KiB\n`);
}
process.exit(over > 0 ? 1 : 0);
