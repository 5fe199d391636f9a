import { linkTo } from '@motcua/devices/links/parse';
import { openPrinter } from '@motcua/devices/printer/printer';
import { PrinterSimulator } from '@motcua/devices/printer/simulator';
import { deviceSchema } from '@motcua/domain/devices/schema';
import type { Device } from '@motcua/domain/devices/schema';
import { z } from 'zod';
import { loadConfig } from '../config/config.ts';
import type { Config } from '../config/config.ts';
import { printerStatusOf } from '../devices/printer-status.ts';
import type { Command } from './command.ts';

/** Long enough for a network printer to be reached and to answer. */
const lookMs = 3_000;

export const devices: Command = {
  usage: '',
  summary: 'List the devices of this machine and how they are',
  async run() {
    const config = loadConfig(process.env, process.cwd());
    const items = (await askServer(config)) ?? (await look(config));
    for (const { id, address, status, waiting } of items) {
      const line = waiting > 0 ? `${status} (${waiting} waiting)` : status;
      process.stdout.write(`${id.padEnd(12)} ${address.padEnd(40)} ${line}\n`);
    }
    return items.some(({ status }) => status !== 'ok' && status !== 'paper-low') ? 1 : 0;
  },
};

/** A running server holds the devices and knows best. Null where none runs or it does not tell. */
async function askServer({ port, tls }: Config): Promise<Device[] | null> {
  try {
    const response = await fetch(`${tls === null ? 'http' : 'https'}://localhost:${port}/api/v1/devices`, {
      signal: AbortSignal.timeout(lookMs),
    });
    const answer = z.object({ items: z.array(deviceSchema) }).safeParse(await response.json());
    return answer.success ? answer.data.items : null;
  } catch {
    return null;
  }
}

/** Without a server, the printer is opened for a moment. */
async function look(config: Config): Promise<Device[]> {
  const printer = openPrinter(await linkTo(config.printer, new PrinterSimulator()));
  const told = new Promise<void>((resolve) => printer.onStatus(() => resolve()));
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, lookMs))]);
  const status = printerStatusOf(printer.status);
  await printer.close();
  const { printer: address } = config;
  return [{ id: 'printer', address, simulated: address.startsWith('simulator:'), status, waiting: 0 }];
}
