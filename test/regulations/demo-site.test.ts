import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { procedures, twoLevels } from './sample-data.ts';

const site = new URL('../../demo/site/', import.meta.url);
const pages = readdirSync(site)
  .filter((name) => name.endsWith('.html'))
  .map((name) => ({ name, html: readFileSync(new URL(name, site), 'utf8') }));

/** First groups of all matches. */
function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

test('the department site has its plain pages', () => {
  const names = pages.map((page) => page.name).sort();
  assert.deepEqual(names, ['ho-tich.html', 'hostile.html', 'index.html', 'strict-csp.html']);
});

for (const { name, html } of pages) {
  test(`${name} embeds as an outsider would: one script, no inline style or code, own files only`, () => {
    assert.deepEqual(all(html, /<script([^>]*)>/g), [' type="module" src="/components/v1/motcua.js"']);
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:/i);
    for (const href of all(html, /<link[^>]*href="([^"]+)"/g))
      assert.ok(existsSync(new URL(href, site)), href);
    for (const href of all(html, /href="([\w-]+\.html)"/g)) assert.ok(existsSync(new URL(href, site)), href);
  });

  test(`${name} gives every element a link and a phone number for when script fails`, () => {
    const elements = all(html, /<mc-[\w-]+[^>]*>([\s\S]*?)<\/mc-/g);
    assert.ok(elements.length > 0);
    for (const fallback of elements) assert.match(fallback, /href="https:[\s\S]*href="tel:/);
  });

  test(`${name} links only to procedures the sample has, and to a field it has`, () => {
    const codes = all(html, /mc-procedure=([\d.]+)/g);
    assert.ok(codes.length > 0);
    for (const code of codes)
      assert.ok(
        procedures.some((procedure) => procedure.code === code),
        code,
      );
    for (const field of all(html, /\sfield="([^"]+)"/g))
      assert.ok(
        procedures.some((procedure) => procedure.field === field),
        field,
      );
  });

  test(`HN-17.3 ${name} shows the phone and e-mail that the agency list has for the department`, () => {
    const department = twoLevels.find((agency) => agency.id === 'so-tu-phap');
    assert.ok(department?.phone && department.email);
    assert.ok(html.includes(department.phone) && html.includes(department.email));
    assert.ok(html.includes(`tel:+84${department.phone.replaceAll(' ', '').slice(1)}`));
  });
}
