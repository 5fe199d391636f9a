import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import jsqr from 'jsqr';
import { ticketIdOf } from '@motcua/domain/queue/ticket';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startCentre, type Centre } from './centre.ts';
import { toRgba, type PrintedSlip } from './escpos-image.ts';
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

function readQr(slip: PrintedSlip): string | undefined {
  return jsqr.default(toRgba(slip), slip.width, slip.height)?.data;
}

async function open(path: string, size: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ viewport: size, locale: 'vi-VN' });
  await page.goto(`${centre.url}${path}`);
  return page;
}

/** Takes a ticket for the first service group the way a citizen does; resolves with the number on the screen. */
async function takeTicket(kiosk: Page): Promise<string> {
  await kiosk.getByRole('button', { name: /Lấy số thứ tự/ }).click();
  const answered = kiosk.waitForResponse((response) => response.url().endsWith('/api/v1/tickets'));
  await kiosk
    .getByRole('button', { name: /Hộ tịch/ })
    .first()
    .click();
  const response = await answered;
  assert.equal(response.status(), 201);
  const { number } = (await response.json()) as { number: string };
  await kiosk.getByText(number, { exact: true }).first().waitFor();
  return number;
}

test('a tap at the kiosk becomes paper, a call, a number on the board, and ends served', async () => {
  const board = await open('/board/', { width: 1920, height: 1080 });
  const kiosk = await open('/kiosk/', { width: 1080, height: 1920 });

  const number = await takeTicket(kiosk);

  const [slip] = await printer.untilSlips(1);
  assert.ok(slip);
  assert.ok(slip.height > 400 && slip.height < 1100, `a ticket of ${slip.height} dots`);
  const code = readQr(slip);
  const id = ticketIdOf(code ?? '');
  assert.ok(id, `the QR on paper is a ticket code, not ${code}`);
  const ticket = (await (await fetch(`${centre.url}/api/v1/tickets/${id}`)).json()) as Record<
    string,
    unknown
  >;
  assert.equal(ticket.number, number);
  assert.equal(ticket.state, 'waiting');

  const counters = (await (await fetch(`${centre.url}/api/v1/counters`)).json()) as {
    items: { id: string; skills: string[] }[];
  };
  const counter = counters.items.find(({ skills }) => skills.includes(String(ticket.serviceGroupId)));
  assert.ok(counter);
  const called = await fetch(`${centre.url}/api/v1/counters/${counter.id}/call-next`, { method: 'POST' });
  assert.equal(called.status, 200);
  assert.equal(((await called.json()) as { number: string }).number, number);
  // Within a second of the call, as the hall sees it.
  await board.getByText(number).first().waitFor({ timeout: 1000 });

  const completed = await fetch(`${centre.url}/api/v1/counters/${counter.id}/complete`, { method: 'POST' });
  assert.equal(completed.status, 200);
  assert.equal(((await completed.json()) as { state: string }).state, 'completed');
  await kiosk.close();
  await board.close();
});

test('a double tap takes one number and prints one slip', async () => {
  const printed = printer.slips().length;
  const kiosk = await open('/kiosk/', { width: 1080, height: 1920 });
  const sent: string[] = [];
  kiosk.on('request', (request) => {
    if (request.url().endsWith('/api/v1/tickets') && request.method() === 'POST')
      sent.push((request.postDataJSON() as { id: string }).id);
  });
  await kiosk.getByRole('button', { name: /Lấy số thứ tự/ }).click();
  await kiosk
    .getByRole('button', { name: /Hộ tịch/ })
    .first()
    .dblclick();
  await printer.untilSlips(printed + 1);
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.equal(new Set(sent).size, 1);
  assert.equal(printer.slips().length, printed + 1);
  await kiosk.close();
});
