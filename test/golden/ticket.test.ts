import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { encodeSlip } from '@motcua/devices/printer/escpos';
import { pngOf } from '@motcua/devices/printer/png';
import type { Raster } from '@motcua/devices/printer/raster';
import { PrinterSimulator } from '@motcua/devices/printer/simulator';
import { nodeSlipAssets } from '@motcua/devices/slip/assets-node';
import { loadSlipRenderer } from '@motcua/devices/slip/renderer';
import type { SlipRenderer } from '@motcua/devices/slip/renderer';
import { ticketSlipFields, ticketSlipTemplate } from '@motcua/domain/queue/ticket-slip';
import { scanOf } from '@motcua/domain/scan/scan';
import { goldenPlace, goldenTicket } from './ticket.ts';

const publicUrl = 'https://motcua.example';

const cases = [
  {
    name: 'ticket-80mm',
    fields: ticketSlipFields(goldenTicket, goldenPlace, 'vi'),
    width: 576,
  },
  {
    name: 'ticket-58mm',
    fields: ticketSlipFields(goldenTicket, goldenPlace, 'vi'),
    width: 384,
  },
  {
    name: 'ticket-reprint-link',
    fields: ticketSlipFields(
      { ...goldenTicket, reprint: true, peopleAhead: 0 },
      { ...goldenPlace, publicUrl },
      'en',
    ),
    width: 576,
  },
];

let renderer: SlipRenderer;
before(async () => {
  renderer = await loadSlipRenderer(await nodeSlipAssets());
});

for (const { name, fields, width } of cases) {
  test(`${name} is drawn pixel by pixel as it was approved`, async () => {
    const png = Buffer.from(await pngOf(renderer.render(ticketSlipTemplate, fields, width)));
    const file = new URL(`${name}.png`, import.meta.url);
    if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, png);
    const [drawn, golden] = [PNG.sync.read(png), PNG.sync.read(await readFile(file))];
    assert.deepEqual([drawn.width, drawn.height], [golden.width, golden.height]);
    let different = 0;
    for (let at = 0; at < golden.data.length; at += 4) if (golden.data[at] !== drawn.data[at]) different++;
    assert.equal(different, 0, `${different} pixels differ; look at it, then approve with UPDATE_GOLDEN=1`);
  });

  test(`${name} is at most 80 x 115 mm, and its printed QR leads back to the ticket`, async () => {
    const raster = await printed(renderer.render(ticketSlipTemplate, fields, width));
    assert.ok(raster.width <= 80 * 8 && raster.height <= 115 * 8, `${raster.height / 8} mm`);
    const { data, width: pixels, height } = PNG.sync.read(Buffer.from(await pngOf(raster)));
    const text = jsqr.default(new Uint8ClampedArray(data), pixels, height)?.data ?? '';
    assert.deepEqual(scanOf(text, publicUrl), { kind: 'ticket', ticketId: goldenTicket.id });
  });
}

async function printed(raster: Raster): Promise<Raster> {
  const simulator = new PrinterSimulator({ width: raster.width, speed: 0 });
  const done = new Promise<Raster>((resolve) => {
    simulator.onChange(() => simulator.slips[0] && resolve(simulator.slips[0].raster));
  });
  await simulator.connect().writable.getWriter().write(encodeSlip(raster));
  return done;
}
