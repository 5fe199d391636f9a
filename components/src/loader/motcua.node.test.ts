import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';

/** The built widgets on a site of another origin. `npm run build -w components` comes first. */
const cdn = new URL('../../dist/cdn/', import.meta.url);

const listen = async (
  answer: (path: string, response: ServerResponse) => Promise<void>,
): Promise<[Server, string]> => {
  const server = createServer((request, response) => {
    answer(request.url ?? '/', response).catch((error: unknown) => {
      response.writeHead(404).end(String(error));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`];
};

const event = { id: 'a', name: { vi: 'Có con nhỏ' }, audience: 'citizen', icon: 'baby', codes: ['1.001193'] };
const answers: Record<string, unknown> = {
  '/api/v1/life-events': { items: [event] },
  '/api/v1/procedure-facets': { fields: [], levels: [] },
};

let browser: Browser;
let department: string;
let centre: string;
const servers: Server[] = [];
const pages = new Map<string, { headers: Record<string, string>; body: string }>();

before(async () => {
  assert.ok(existsSync(new URL('motcua.js', cdn)), 'build the components first: npm run build -w components');
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath, args: ['--disable-background-networking', ...root] });
  const [widgets, widgetsUrl] = await listen(async (path, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    const [, version, file] = /^\/components\/(v\d)\/(.+)$/.exec(path) ?? [];
    if (!version || !file) {
      const answer = answers[path];
      response.writeHead(answer ? 200 : 404, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(answer ?? { type: '/problems/none', title: '', status: 404 }));
      return;
    }
    const code = await readFile(new URL(file, cdn), 'utf8');
    response.setHeader('Content-Type', 'text/javascript');
    // A second version that differs from the first in nothing but its number.
    response.end(version === 'v1' ? code : code.replaceAll(/\b0\.\d+\.\d+\b/g, '9.9.9'));
  });
  const [site, siteUrl] = await listen(async (path, response) => {
    const found = pages.get(path);
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...found.headers });
    response.end(`<!doctype html><html lang="vi"><title>Sở mẫu</title>${found.body}</html>`);
  });
  servers.push(widgets, site);
  centre = widgetsUrl;
  // Another host name: another origin and another site.
  department = siteUrl.replace('127.0.0.1', 'localhost');
});

after(async () => {
  await browser?.close();
  for (const server of servers) server.close();
});

const visit = async (
  path: string,
  headers: Record<string, string>,
  body: string,
): Promise<[Page, string[]]> => {
  pages.set(path, { headers, body });
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(department + path);
  return [page, said];
};

const script = (version = 'v1') =>
  `<script type="module" src="${centre}/components/${version}/motcua.js"></script>`;
const widget = '<mc-procedure-browser><a href="/plain">Trang đơn giản</a></mc-procedure-browser>';

test('works under a strict policy, trusted types and COEP, from another origin, without a violation', async () => {
  const policy = [
    "default-src 'none'",
    `script-src ${centre}`,
    "style-src 'self'",
    `connect-src ${centre}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
  const [page, said] = await visit(
    '/strict',
    {
      'Content-Security-Policy': policy,
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    script() + widget,
  );
  await page.getByRole('button', { name: 'Có con nhỏ' }).waitFor();
  // Icons come in a chunk of their own, found from the address of the one that asks.
  await page.locator('.tile-icon svg').waitFor();
  assert.equal(await page.evaluate('crossOriginIsolated'), true);
  assert.deepEqual(
    said.filter((text) => !text.includes('/api/v1/centre') && !text.includes('404')),
    [],
  );
});

test('defines what comes to the page later, once', async () => {
  const [page, said] = await visit('/later', {}, `${script()}<main></main>`);
  await page.waitForFunction(() => performance.getEntriesByType('resource').length > 0);
  assert.equal(await page.evaluate(() => customElements.get('mc-procedure-browser') === undefined), true);
  await page.evaluate((markup) => {
    const holder = document.createElement('section');
    const parsed = new DOMParser().parseFromString(markup, 'text/html').body.children;
    holder.append(...parsed);
    document.querySelector('main')?.append(holder);
  }, widget + widget);
  await page.getByRole('button', { name: 'Có con nhỏ' }).first().waitFor();
  assert.equal(await page.getByRole('button', { name: 'Có con nhỏ' }).count(), 2);
  assert.equal(said.filter((text) => text.includes('[motcua]')).length, 0);
});

test('two versions on one page: the first stays, one line says so, nothing breaks', async () => {
  const [page, said] = await visit('/twice', {}, script('v1') + script('v2') + script('v1') + widget);
  await page.getByRole('button', { name: 'Có con nhỏ' }).waitFor();
  await page.waitForFunction(
    () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('/v2/chunks/')).length > 2,
  );
  await page.waitForTimeout(300);
  const ours = said.filter((text) => text.includes('[motcua]'));
  assert.equal(ours.length, 1, said.join('\n'));
  assert.match(ours[0] ?? '', /<mc-procedure-browser> is already defined/);
  assert.equal(
    said.some((text) => text.includes('NotSupportedError')),
    false,
  );
});

test('shows the fallback of the page when the widgets cannot be reached', async () => {
  const [page] = await visit('/cut', {}, script('gone') + widget);
  await page.getByRole('link', { name: 'Trang đơn giản' }).waitFor();
});
