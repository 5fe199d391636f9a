import assert from 'node:assert/strict';
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

async function simulate(change: Record<string, unknown>): Promise<void> {
  const response = await fetch(`${centre.url}/api/v1/devices/simulator`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(change),
  });
  assert.equal(response.status, 200);
}

async function slips(): Promise<{ incomplete: boolean }[]> {
  return ((await (await fetch(`${centre.url}/api/v1/devices/simulator/slips`)).json()) as { items: [] })
    .items;
}

async function takeTicket(): Promise<{ kiosk: Page; number: string }> {
  const kiosk = await browser.newPage({ viewport: { width: 1080, height: 1920 }, locale: 'vi-VN' });
  await kiosk.goto(`${centre.url}/kiosk/`);
  await kiosk.getByRole('button', { name: /Lấy số thứ tự/ }).click();
  const answered = kiosk.waitForResponse((response) => response.url().endsWith('/api/v1/tickets'));
  await kiosk
    .getByRole('button', { name: /Hộ tịch/ })
    .first()
    .click();
  const { number } = (await (await answered).json()) as { number: string };
  return { kiosk, number };
}

test('with the printer out of paper the citizen still gets a number and is told what to do', async () => {
  await simulate({ paper: 'out' });
  const { kiosk, number } = await takeTicket();
  await kiosk.getByText(number, { exact: true }).first().waitFor();
  await kiosk.getByText('Máy in hết giấy.').first().waitFor();
  await kiosk
    .getByText(new RegExp(`Số của ông/bà là ${number}`))
    .first()
    .waitFor();
  assert.equal((await slips()).filter(({ incomplete }) => !incomplete).length, 0);

  await simulate({ paper: 'ok' });
  await kiosk.getByText('Phiếu đã in xong.').first().waitFor({ timeout: 15_000 });
  assert.equal(
    (await slips()).filter(({ incomplete }) => !incomplete).length,
    1,
    'one good slip for one number',
  );
  await kiosk.close();
});

test('with the printer unplugged the number is on the screen, and the slip comes when it is back', async () => {
  const before = (await slips()).length;
  await simulate({ connected: false });
  const { kiosk, number } = await takeTicket();
  await kiosk.getByText(number, { exact: true }).first().waitFor();
  await kiosk
    .getByText(/Máy in không trả lời/)
    .first()
    .waitFor({ timeout: 15_000 });
  await simulate({ connected: true });
  const deadline = Date.now() + 20_000;
  while ((await slips()).length <= before && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal((await slips()).length, before + 1);
  await kiosk.close();
});

test('a code scanned at the kiosk opens its ticket', async () => {
  const { kiosk, number } = await takeTicket();
  await kiosk.getByText(number, { exact: true }).first().waitFor();
  const id = crypto.randomUUID();
  const issued = await fetch(`${centre.url}/api/v1/tickets`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id, serviceGroupId: 'chung-thuc', print: false }),
  });
  const ticket = (await issued.json()) as { number: string; code: string };
  await kiosk.getByRole('button', { name: /Làm lại từ đầu/ }).click();
  await kiosk.getByRole('button', { name: /Xem phiếu của tôi/ }).waitFor();
  await fetch(`${centre.url}/api/v1/devices/simulator/scan`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text: ticket.code }),
  });
  await kiosk.getByText(ticket.number, { exact: true }).first().waitFor();
  await kiosk.close();
});
