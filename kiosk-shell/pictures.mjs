/* global document, Image -- the darkroom's code runs in a page */
/**
 * Takes the index page's pictures anew from a running server: `MOTCUA_URL=http://localhost:8080 npm run pictures -w
 * kiosk-shell`. Issues a few tickets so that the screens show a hall at work; run it on a fresh sample database.
 */
import { writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { chromium } from 'playwright-core';

const base = process.env.MOTCUA_URL ?? 'http://localhost:8080';
const folder = new URL('public/pictures/', import.meta.url);
const width = 640;

const post = (path, body) =>
  fetch(`${base}/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

/** What to do before the picture is taken, by its name. */
const scenes = {
  kiosk: { path: '/kiosk/' },
  board: { path: '/board/' },
  counter: {
    path: '/counter/',
    act: async (page) => {
      await page.locator('[data-counter="1"]').click();
      await page.waitForTimeout(500);
    },
  },
  reception: { path: '/counter/#reception' },
  demo: { path: '/demo/' },
  office: {
    path: '/office/',
    act: async (page) => {
      await page.locator('.demo .button').last().click();
      await page.waitForTimeout(700);
    },
  },
  devices: { path: '/devices/' },
};

const groups = (await (await fetch(`${base}/api/v1/service-groups`)).json()).items;
for (const group of [...groups, ...groups.slice(0, 6), ...groups.slice(0, 3)]) {
  await post('/tickets', { id: randomUUID(), serviceGroupId: group.id });
}
for (const counter of ['7', '5', '3', '1']) await post(`/counters/${counter}/call-next`, {});

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } });
const page = await context.newPage();
const darkroom = await context.newPage();
for (const [name, { path, act }] of Object.entries(scenes)) {
  await page.goto(base + path);
  await page.waitForTimeout(1200);
  await act?.(page);
  const png = (await page.screenshot()).toString('base64');
  const webp = await darkroom.evaluate(
    async ([data, wide]) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${data}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = wide;
      canvas.height = Math.round((picture.height / picture.width) * wide);
      const brush = canvas.getContext('2d');
      brush.imageSmoothingQuality = 'high';
      brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', 0.85).split(',')[1];
    },
    [png, width],
  );
  await writeFile(new URL(`${name}.webp`, folder), Buffer.from(webp, 'base64'));
}
await browser.close();
