import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startCentre, type Centre } from './centre.ts';

let centre: Centre;
let browser: Browser;
before(async () => {
  centre = await startCentre();
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await centre?.stop();
});

/** Everything the page complains about: errors, and rules of its own policy that were broken. */
async function openWatched(url: string, width = 1366): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, locale: 'vi-VN' });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, complaints };
}

async function findBirthRegistration(page: Page): Promise<void> {
  await page
    .getByRole('searchbox')
    .or(page.getByRole('combobox', { name: /thủ tục/i }))
    .first()
    .fill('dang ky khai sinh');
  await page.getByText('Thủ tục đăng ký khai sinh', { exact: true }).first().click();
  await page.getByText('1.001193').first().waitFor();
}

for (const path of ['/demo/', '/demo/hostile.html', '/demo/strict-csp.html'])
  test(`a department's page (${path}) finds a procedure typed without marks, and nothing complains`, async () => {
    const { page, complaints } = await openWatched(`${centre.url}${path}`);
    await findBirthRegistration(page);
    assert.deepEqual(complaints, []);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    await page.close();
  });

test('a website of another origin embeds the browser with one script tag', async () => {
  const site: Server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'self'; script-src ${centre.url}; style-src 'self'; connect-src ${centre.url}`,
    );
    response.end(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Sở</title>
      <link rel="icon" href="data:,">
      <script type="module" src="${centre.url}/components/v1/motcua.js"></script>
      <mc-procedure-browser api="${centre.url}/api/v1"></mc-procedure-browser></html>`);
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  const address = site.address();
  assert.ok(typeof address === 'object' && address !== null);
  const { page, complaints } = await openWatched(`http://127.0.0.1:${address.port}/`);
  await findBirthRegistration(page);
  assert.deepEqual(
    complaints.filter((text) => !text.includes('favicon') && !text.includes('data:,')),
    [],
  );
  await page.close();
  site.closeAllConnections();
  site.close();
});

test('ND-4.3 a procedure shows its decision number and the day it was updated', async () => {
  const { page } = await openWatched(`${centre.url}/demo/?mc-procedure=1.001193`);
  await page.getByText('1.001193').first().waitFor();
  const text = await page
    .locator('mc-procedure-browser')
    .first()
    .evaluate((element) => {
      const words = (node: Node): string =>
        [...(node instanceof Element && node.shadowRoot ? [node.shadowRoot] : []), ...node.childNodes]
          .map((child) => (child.nodeType === Node.TEXT_NODE ? (child.textContent ?? '') : words(child)))
          .join(' ');
      return words(element);
    });
  assert.match(text, /QĐ-/);
  assert.match(text, /[Cc]ập nhật/);
});

test('HN-4.1 filing online and at the counter are two equal buttons', async () => {
  const { page } = await openWatched(`${centre.url}/demo/?mc-procedure=1.001193`);
  const online = page
    .getByRole('link', { name: /trực tuyến/i })
    .or(page.getByRole('button', { name: /trực tuyến/i }))
    .first();
  const counter = page
    .getByRole('link', { name: /tại quầy|trực tiếp/i })
    .or(page.getByRole('button', { name: /tại quầy|trực tiếp/i }))
    .first();
  const [a, b] = await Promise.all([online.boundingBox(), counter.boundingBox()]);
  assert.ok(a && b);
  assert.ok(Math.abs(a.width - b.width) < 2 && Math.abs(a.height - b.height) < 2, JSON.stringify([a, b]));
});

test('at the width of a phone nothing is cut off', async () => {
  const { page } = await openWatched(`${centre.url}/demo/`, 390);
  await findBirthRegistration(page);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390);
});
