import type { Link } from '../link.ts';
import type { Port } from '../port.ts';

/** A simulated device: gives the host's end of a new connection, or throws when it is unplugged. */
export interface Simulated {
  connect(): Port;
}

/** The link to a device simulated in this process. */
export function simulatorLink(device: Simulated, address = 'simulator:'): Link {
  return { address, open: () => Promise.resolve().then(() => device.connect()) };
}
