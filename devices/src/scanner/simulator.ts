import { portPair } from '../port-pair.ts';
import type { Port } from '../port.ts';

/** A code scanner without the metal: "scans" what it is told, as UTF-8 with a CR behind it. */
export class ScannerSimulator {
  readonly #ports = new Set<Port>();

  /** A new connection; gives the host's end. */
  connect(): Port {
    const { host, device } = portPair();
    this.#ports.add(device);
    void device.closed.then(() => this.#ports.delete(device));
    return host;
  }

  /** Reads a code. Returns false when nobody is connected. */
  async scan(text: string): Promise<boolean> {
    const bytes = new TextEncoder().encode(`${text}\r`);
    for (const port of this.#ports) {
      const writer = port.writable.getWriter();
      await writer.write(bytes);
      writer.releaseLock();
    }
    return this.#ports.size > 0;
  }
}
