import { linkTo } from '@motcua/devices/links/parse';
import { PrinterSimulator } from '@motcua/devices/printer/simulator';
import { fault, ok, warning } from './finding.ts';
import type { Finding } from './finding.ts';

const OPEN_WITHIN_MS = 3000;

/** Whether a device answers at its address; it is opened for a moment and nothing is sent. */
export async function checkAttached(about: string, address: string): Promise<Finding> {
  if (address.startsWith('simulator:')) {
    return warning(about, 'Simulated. Name a real one when you have it.');
  }
  try {
    const link = await linkTo(address, new PrinterSimulator());
    const opening = link.open();
    const late = AbortSignal.timeout(OPEN_WITHIN_MS);
    const port = await Promise.race([
      opening,
      new Promise<never>((_resolve, reject) => {
        late.addEventListener('abort', () => reject(new Error('no answer within 3 seconds')));
      }),
    ]).catch((error: unknown) => {
      // If it opens after all, it is closed again.
      opening.then(
        (port) => port.close(),
        () => undefined,
      );
      throw error;
    });
    await port.close();
    return ok(about, `${address} answers.`);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown';
    return fault(
      about,
      `${address} cannot be opened: ${why}. Check power and cable; a running server may hold it (motcua devices).`,
    );
  }
}
