import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startCentre, type Centre } from './centre.ts';

let centre: Centre;
let browser: Browser;
before(async () => {
  centre = await startCentre();
  browser = await launchBrowser();
  for (const serviceGroupId of ['ho-tich', 'ho-tich', 'chung-thuc'])
    await fetch(`${centre.url}/api/v1/tickets`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: crypto.randomUUID(), serviceGroupId }),
    });
  await fetch(`${centre.url}/api/v1/counters/1/call-next`, { method: 'POST' });
});
after(async () => {
  await browser?.close();
  await centre?.stop();
});

const kioskSize = { width: 1080, height: 1920 };
const staffSize = { width: 1366, height: 768 };
const button = (page: Page, name: RegExp) => page.getByRole('button', { name }).first();

/** Every screen in the states people meet, and how to get there. */
const screens: [
  name: string,
  path: string,
  size: { width: number; height: number },
  go?: (page: Page) => Promise<void>,
][] = [
  ['index', '/', staffSize],
  ['kiosk, home', '/kiosk/', kioskSize],
  ['kiosk, home, landscape', '/kiosk/', { width: 1920, height: 1080 }],
  ['kiosk, groups', '/kiosk/', kioskSize, (page) => button(page, /Lấy số thứ tự/).click()],
  [
    'kiosk, ticket',
    '/kiosk/',
    kioskSize,
    async (page) => {
      await button(page, /Lấy số thứ tự/).click();
      await button(page, /Đất đai/).click();
      await page
        .getByText(/C\d{3}/)
        .first()
        .waitFor();
    },
  ],
  ['kiosk, procedures', '/kiosk/', kioskSize, (page) => button(page, /Tìm thủ tục/).click()],
  ['kiosk, in English', '/kiosk/', kioskSize, (page) => button(page, /English/).click()],
  ['kiosk, high contrast', '/kiosk/', kioskSize, (page) => button(page, /Tương phản/).click()],
  ['counter, choice', '/counter/', staffSize],
  ['counter, calls', '/counter/', staffSize, (page) => button(page, /Quầy số 2/).click()],
  [
    'counter, reception',
    '/counter/',
    staffSize,
    async (page) => {
      await button(page, /Quầy số 2/).click();
      await page.getByText('Tiếp nhận', { exact: true }).click();
    },
  ],
  ['board', '/board/', { width: 1920, height: 1080 }],
  ['office, sign-in', '/office/', staffSize],
  ['office, signed in', '/office/', staffSize, (page) => button(page, /vai Quản trị/).click()],
  ['simulated devices', '/devices/', staffSize],
  ['department page', '/demo/', staffSize],
  ['department page, one procedure', '/demo/?mc-procedure=1.001193', staffSize],
  ['department page on a phone', '/demo/?mc-procedure=1.001193', { width: 390, height: 844 }],
];

for (const [name, path, size, go] of screens)
  test(`${name}: WCAG 2.2 AA by axe, nothing wider than the screen, nothing said to the console`, async () => {
    const context = await browser.newContext({ viewport: size, locale: 'vi-VN' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${centre.url}${path}`);
    await page.waitForLoadState('load');
    await page.waitForTimeout(400);
    await go?.(page);
    await page.waitForTimeout(400);

    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    assert.deepEqual(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join('; ')}`,
      ),
      [],
    );
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wider <= 0, `${wider} px wider than the screen`);
    for (const target of await page.getByRole('button').all()) {
      const box = await target.boundingBox();
      if (box) assert.ok(box.x + box.width <= size.width + 1, `${await target.textContent()} is cut off`);
    }
    assert.deepEqual(complaints, []);
    await context.close();
  });

test('at the kiosk every target is at least 48 px, tiles at least 76 px', async () => {
  const page = await browser.newPage({ viewport: kioskSize, locale: 'vi-VN' });
  await page.goto(`${centre.url}/kiosk/`);
  for (const step of [null, /Lấy số thứ tự/] as const) {
    if (step) await button(page, step).click();
    await page.waitForTimeout(300);
    for (const target of await page.getByRole('button').all()) {
      const box = await target.boundingBox();
      if (!box) continue;
      const name = await target.textContent();
      assert.ok(box.width >= 48 && box.height >= 48, `${name?.trim()}: ${box.width} x ${box.height}`);
      if ((await target.getAttribute('class'))?.includes('tile')) assert.ok(box.height >= 76, name ?? '');
    }
  }
  await page.close();
});
