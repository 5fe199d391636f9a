import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import jsqr from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { ticketIdOf } from '@motcua/domain/queue/ticket';
import { launchBrowser } from './browser.ts';
import { startCentre, type Centre } from './centre.ts';
import { toRgba } from './escpos-image.ts';
import { listenAsPrinter, type TcpPrinter } from './tcp-printer.ts';

let printer: TcpPrinter;
let centre: Centre;
let browser: Browser;
before(async () => {
  printer = await listenAsPrinter();
  centre = await startCentre({ MOTCUA_PRINTER: printer.address });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await centre?.stop();
  await printer?.close();
});

async function openCounter(hash = ''): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
  await page.goto(`${centre.url}/counter/${hash}`);
  await page.getByRole('button', { name: 'Quầy số 1' }).click();
  return page;
}

async function issue(serviceGroupId: string): Promise<string> {
  const response = await fetch(`${centre.url}/api/v1/tickets`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: crypto.randomUUID(), serviceGroupId, print: false }),
  });
  return ((await response.json()) as { number: string }).number;
}

test('an officer calls, recalls and completes with three keys', async () => {
  const number = await issue('ho-tich');
  const page = await openCounter();
  await page.getByText('Gọi số tiếp theo').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(number, { exact: true }).first().waitFor();
  await page.getByText(`Đã mời số ${number}.`).waitFor();
  await page.locator('[aria-disabled=false]', { hasText: 'Gọi lại' }).waitFor();
  await page.keyboard.press('r');
  await page.getByText(`Đã mời lại số ${number}.`).waitFor();
  const state = (await (await fetch(`${centre.url}/api/v1/queue`)).json()) as { calls: { times: number }[] };
  assert.equal(state.calls[0]?.times, 2);
  await page.locator('[aria-disabled=false]', { hasText: 'Hoàn thành' }).waitFor();
  await page.keyboard.press('c');
  await page.getByText(`Số ${number} đã xong.`).waitFor();
  await page.close();
});

test('at reception two keys print a ticket, and the last one prints again, marked', async () => {
  const before = printer.slips().length;
  const page = await openCounter();
  await page.getByText('Tiếp nhận', { exact: true }).click();
  await page.getByRole('button', { name: /Chứng thực/ }).waitFor();
  await page.keyboard.press('b');
  await page.keyboard.press('Enter');
  const [first] = (await printer.untilSlips(before + 1)).slice(before);
  await page.getByRole('button', { name: /In lại/ }).click();
  const [, second] = (await printer.untilSlips(before + 2)).slice(before);
  assert.ok(first && second);
  const codes = [first, second].map((slip) => jsqr.default(toRgba(slip), slip.width, slip.height)?.data);
  assert.ok(ticketIdOf(codes[0] ?? ''));
  assert.equal(codes[0], codes[1], 'the same ticket');
  const ink = (dots: Uint8Array) => dots.reduce((sum, dot) => sum + dot, 0);
  assert.notEqual(ink(first.dots), ink(second.dots), 'the reprint carries its mark');
  await page.close();
});
