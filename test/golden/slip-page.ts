import { simulatorLink } from '@motcua/devices/links/simulator';
import { encodeSlip } from '@motcua/devices/printer/escpos';
import { openPrinter } from '@motcua/devices/printer/printer';
import { PrinterSimulator } from '@motcua/devices/printer/simulator';
import type { SlipWeight } from '@motcua/devices/slip/fonts';
import { loadSlipRenderer } from '@motcua/devices/slip/renderer';
import type { SlipFields, SlipTemplate } from '@motcua/devices/slip/template';

/** What the test hands to the page, bytes as base64. */
export interface SlipPageInput {
  wasm: string;
  fonts: { weight: SlipWeight; data: string }[];
  template: SlipTemplate;
  fields: SlipFields;
  width: number;
}

/** Draws a slip in this browser and prints it on a printer simulated here. */
async function printHere({ wasm, fonts, template, fields, width }: SlipPageInput) {
  const renderer = await loadSlipRenderer({
    wasm: bytes(wasm),
    fonts: fonts.map(({ weight, data }) => ({ weight, data: bytes(data) })),
  });
  const simulator = new PrinterSimulator({ width, speed: 0 });
  const printer = openPrinter(simulatorLink(simulator));
  await new Promise<void>((resolve) => printer.onStatus(({ kind }) => kind === 'ok' && resolve()));
  const result = await printer.print(encodeSlip(renderer.render(template, fields, width)));
  await printer.close();
  return { result: result.kind, ink: [...(simulator.slips[0]?.raster.data ?? [])] };
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

Object.assign(globalThis, { printHere });
