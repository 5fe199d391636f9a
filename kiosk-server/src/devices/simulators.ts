import { pngOf } from '@motcua/devices/printer/png';
import { PrinterSimulator } from '@motcua/devices/printer/simulator';
import { ScannerSimulator } from '@motcua/devices/scanner/simulator';
import type { PrintedSlip } from '@motcua/devices/printer/paper';
import type { Slip } from '@motcua/domain/devices/schema';
import { devicesRoutes } from '@motcua/domain/devices/routes';
import { Temporal } from 'temporal-polyfill';
import { localTime } from '../centre/clock.ts';
import { apiPrefix } from '../http/prefix.ts';

/** What somebody does to the simulated printer; what is left out stays as it is. */
export interface SimulatedHand {
  paper?: 'ok' | 'low' | 'out' | undefined;
  cover?: 'closed' | 'open' | undefined;
  connected?: boolean | undefined;
}

/** The simulated devices of this process. They exist always and are used where the address says `simulator:`. */
export interface Simulators {
  readonly printer: PrinterSimulator;
  readonly scanner: ScannerSimulator;
  touch(hand: SimulatedHand): void;
  /** Newest first. */
  slips(): Slip[];
  /** A slip as PNG, or null when there is none of this id. */
  slipImage(id: string): Promise<Uint8Array | null>;
}

/** @param width printable dots of the simulated paper */
export function createSimulators(width: number): Simulators {
  const printer = new PrinterSimulator({ width });
  return {
    printer,
    scanner: new ScannerSimulator(),
    touch({ paper, cover, connected }) {
      if (paper === 'out') printer.pullPaper();
      else if (paper !== undefined) printer.loadPaper(paper);
      if (cover === 'open') printer.openCover();
      if (cover === 'closed') printer.closeCover();
      if (connected === true) printer.reconnect();
      if (connected === false) printer.disconnect();
    },
    slips: () => printer.slips.map(slipOf).reverse(),
    async slipImage(id) {
      const slip = printer.slips.find((printed) => String(printed.id) === id);
      return slip === undefined ? null : pngOf(slip.raster);
    },
  };
}

const imagePath = devicesRoutes.slipImage.replace('GET ', apiPrefix);

function slipOf({ id, raster, cut, printedAt }: PrintedSlip): Slip {
  return {
    id: String(id),
    printedAt: localTime(Temporal.Instant.fromEpochMilliseconds(printedAt)),
    widthPx: raster.width,
    heightPx: raster.height,
    image: imagePath.replace('{id}', String(id)),
    incomplete: !cut,
  };
}
