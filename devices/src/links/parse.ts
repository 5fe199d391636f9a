import type { Link } from '../link.ts';
import { parseAddress } from './address.ts';
import type { Simulated } from './simulator.ts';

/**
 * The link an address names. Each kind is loaded when it is asked for, so that a machine without one library
 * (serial lines, say) still starts.
 * @param simulated the device behind `simulator:`
 * @throws DeviceAddressError when the address cannot be read
 */
export async function linkTo(address: string, simulated: Simulated): Promise<Link> {
  const parsed = parseAddress(address);
  switch (parsed.kind) {
    case 'simulator':
      return (await import('./simulator.ts')).simulatorLink(simulated, address);
    case 'tcp':
      return (await import('./tcp.ts')).tcpLink(address, parsed);
    case 'serial':
      return (await import('./serial.ts')).serialLink(address, parsed);
    case 'file':
      return (await import('./file.ts')).fileLink(address, parsed.path);
  }
}
