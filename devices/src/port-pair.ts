import { createPort } from './port.ts';
import type { Port, PortHandle } from './port.ts';

/** Two ports joined back to back, in memory: what one writes, the other reads. Closing one ends the other. */
export function portPair(): { host: Port; device: Port } {
  const host: PortHandle = createPort({
    write: (chunk) => deliver(device, chunk),
    release: () => device.end({ kind: 'ended' }),
  });
  const device: PortHandle = createPort({
    write: (chunk) => deliver(host, chunk),
    release: () => host.end({ kind: 'ended' }),
  });
  return { host: host.port, device: device.port };
}

function deliver(to: PortHandle, chunk: Uint8Array): Promise<void> {
  to.push(chunk.slice());
  return Promise.resolve();
}
