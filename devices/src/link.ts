import type { Port } from './port.ts';

/** A way to a device: opens one port after another, as often as it is asked. */
export interface Link {
  /** The address it was made from, as configured: `tcp://host:9100`, `serial:/dev/ttyUSB0?baud=115200`. */
  readonly address: string;
  /** Opens a connection. Rejects when the device is not there; `signal` gives up. */
  open(signal?: AbortSignal): Promise<Port>;
}
