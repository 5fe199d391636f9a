import { linkTo } from '@motcua/devices/links/parse';
import { openPrinter } from '@motcua/devices/printer/printer';
import type { Printer } from '@motcua/devices/printer/printer';
import { openScanner } from '@motcua/devices/scanner/scanner';
import type { Scanner } from '@motcua/devices/scanner/scanner';
import { deviceStatusChanged } from '@motcua/domain/devices/events';
import { printerStatusSchema } from '@motcua/domain/devices/schema';
import type { Device, PrinterStatus } from '@motcua/domain/devices/schema';
import { scanMessageType } from '@motcua/domain/devices/scan-message';
import type { ScanMessage } from '@motcua/domain/devices/scan-message';
import { scanOf } from '@motcua/domain/scan/scan';
import type { CentreService } from '../centre/service.ts';
import type { Core } from '../core.ts';
import type { TicketPrinting } from '../queue/printing.ts';
import { ownPrinter } from './print-job.ts';
import { printerStatusOf } from './printer-status.ts';
import { createSimulators } from './simulators.ts';
import type { Simulators } from './simulators.ts';
import { startSlipDrawer } from './slip-drawer.ts';
import type { SlipDrawer } from './slip-drawer.ts';
import { startSpool } from './spool.ts';
import type { Spool } from './spool.ts';
import { countWaiting } from './store.ts';
import { drawTicket } from './ticket-drawing.ts';
import { createTicketPrinting } from './ticket-printing.ts';

/** The devices of this process. */
export interface DevicesService {
  /** What the queue asks of the printer. */
  readonly printing: TicketPrinting;
  readonly simulators: Simulators;
  /** Opens the configured devices and prints what is in line. @throws DeviceAddressError */
  start(): Promise<void>;
  list(): Promise<Device[]>;
  /** Finishes the slip that is being printed, then lets the devices go. */
  close(): Promise<void>;
}

interface Running {
  printer: Printer;
  scanner: Scanner;
  drawer: SlipDrawer;
  spool: Spool;
}

const simulated = (address: string): boolean => address.startsWith('simulator:');

export function createDevicesService(core: Core, centre: CentreService): DevicesService {
  const { config, database, live, log, metrics } = core;
  const simulators = createSimulators(config.printerDots);
  let running: Running | null = null;

  function scanned(text: string): void {
    const scan = scanOf(text, config.publicUrl ?? null);
    live.publishTransient(scanMessageType, { text, scan } satisfies ScanMessage);
  }

  function statusChanged(device: 'printer' | 'scanner', status: PrinterStatus): void {
    log.info(device === 'printer' ? 'printer.status' : 'scanner.status', { status });
    if (device === 'printer') showState(status);
    const entry = { subject: `device:${device}`, payload: { device, status }, actor: 'system' };
    database
      .write((trx) => core.events.append(trx, deviceStatusChanged, entry))
      .catch((error: unknown) => log.error('printer.status', error));
  }

  function showState(now: PrinterStatus): void {
    for (const status of printerStatusSchema.options)
      metrics.printerState.set({ status }, status === now ? 1 : 0);
  }

  return {
    printing: createTicketPrinting(core),
    simulators,

    async start() {
      const printer = openPrinter(await linkTo(config.printer, simulators.printer));
      const scanner = openScanner(await linkTo(config.scanner, simulators.scanner), {
        onScan: scanned,
        onStatus: (status) => statusChanged('scanner', status === 'online' ? 'ok' : 'offline'),
      });
      showState(printerStatusOf(printer.status));
      printer.onStatus((status) => statusChanged('printer', printerStatusOf(status)));
      const drawer = startSlipDrawer();
      const spool = await startSpool({ core, printer, draw: drawTicket(core, centre, drawer) });
      running = { printer, scanner, drawer, spool };
    },

    async list() {
      const printer = running === null ? 'offline' : printerStatusOf(running.printer.status);
      const scanner = running?.scanner.status === 'online' ? 'ok' : 'offline';
      return [
        {
          id: 'printer',
          address: config.printer,
          simulated: simulated(config.printer),
          status: printer,
          waiting: await countWaiting(database.read, ownPrinter),
        },
        {
          id: 'scanner',
          address: config.scanner,
          simulated: simulated(config.scanner),
          status: scanner,
          waiting: 0,
        },
      ];
    },

    async close() {
      await running?.spool.close();
      await running?.scanner.close();
      await running?.printer.close();
      await running?.drawer.close();
      running = null;
    },
  };
}
