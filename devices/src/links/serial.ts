import { access } from 'node:fs/promises';
import { SerialPort } from 'serialport';
import type { Link } from '../link.ts';
import { createPort } from '../port.ts';
import type { Port } from '../port.ts';

/**
 * A read of a line that was hung up answers "no bytes", and the library then reads again without end; so the device
 * file itself is looked at, this often.
 */
const lookMs = 250;

/** A serial device. The line is 8N1, which is what printers and scanners are shipped with. */
export interface SerialAddress {
  readonly path: string;
  /** Bits a second. */
  readonly baud: number;
}

/**
 * A device on a serial line or USB-COM. The port's own events are used and not `Duplex.toWeb`, which hides
 * whether the cable was pulled. Modem lines are not touched: a pseudo-terminal has none.
 */
export function serialLink(address: string, { path, baud }: SerialAddress): Link {
  return {
    address,
    open: () =>
      new Promise((resolve, reject) => {
        const serial = new SerialPort({ path, baudRate: baud, autoOpen: false });
        serial.open((error) => (error ? reject(error) : resolve(serialPort(serial))));
      }),
  };
}

function serialPort(serial: SerialPort): Port {
  const { port, push, end } = createPort({
    write: (chunk) =>
      new Promise((resolve, reject) => {
        serial.write(chunk, (error) => {
          if (error) reject(error);
          else serial.drain((failure) => (failure ? reject(failure) : resolve()));
        });
      }),
    release: () =>
      new Promise<void>((resolve) => {
        clearInterval(watch);
        if (serial.isOpen) serial.close(() => resolve());
        else resolve();
      }),
  });
  const watch = setInterval(() => {
    if (serial.path.startsWith('/')) access(serial.path).catch(() => end({ kind: 'unplugged' }));
  }, lookMs);
  serial.on('data', (data: Buffer) => push(new Uint8Array(data)));
  serial.on('error', (error: Error) => end({ kind: 'failed', message: error.message }));
  serial.on('close', (error: (Error & { disconnected?: boolean }) | null) =>
    end(error?.disconnected === true ? { kind: 'unplugged' } : { kind: 'ended' }),
  );
  return port;
}
