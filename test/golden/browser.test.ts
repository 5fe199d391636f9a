import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { PNG } from 'pngjs';
import { packPixels } from '@motcua/devices/printer/raster';
import { nodeSlipAssets } from '@motcua/devices/slip/assets-node';
import { ticketSlipFields, ticketSlipTemplate } from '@motcua/domain/queue/ticket-slip';
import { launchBrowser } from '../e2e/browser.ts';
import type { SlipPageInput } from './slip-page.ts';
import { goldenPlace, goldenTicket } from './ticket.ts';

const base64 = (data: Uint8Array) => Buffer.from(data).toString('base64');

test('a browser draws and prints the ticket pixel by pixel as Node does', async (t) => {
  const entry = fileURLToPath(new URL('slip-page.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    conditions: ['source'],
  });
  const browser = await launchBrowser();
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });

  const { wasm, fonts } = await nodeSlipAssets();
  const input: SlipPageInput = {
    wasm: base64(wasm as Uint8Array),
    fonts: fonts.map(({ weight, data }) => ({ weight, data: base64(data) })),
    template: ticketSlipTemplate,
    fields: ticketSlipFields(goldenTicket, goldenPlace, 'vi'),
    width: 576,
  };
  const { result, ink } = await page.evaluate(
    (given) =>
      (
        globalThis as unknown as {
          printHere(input: SlipPageInput): Promise<{ result: string; ink: number[] }>;
        }
      ).printHere(given),
    input,
  );
  assert.equal(result, 'confirmed');
  const golden = PNG.sync.read(await readFile(new URL('ticket-80mm.png', import.meta.url)));
  const { data } = packPixels(golden.data, golden.width, golden.height);
  assert.equal(ink.length, data.length);
  // The encoder may add a dot beside a lone one where the picture would read like a command.
  assert.ok(ink.every((byte, at) => byte === data[at] || (byte === 0x18 && data[at] === 0x10)));
});
