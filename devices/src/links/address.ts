/** A device address, taken apart. */
export type DeviceAddress =
  | { readonly kind: 'simulator' }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'serial'; readonly path: string; readonly baud: number }
  | { readonly kind: 'file'; readonly path: string };

/** An address that cannot be read; the message names the bad part and shows a good one. */
export class DeviceAddressError extends Error {
  readonly address: string;
  readonly part: string;

  constructor(address: string, part: string, hint: string) {
    super(`device address "${address}": bad ${part}; write ${hint}`);
    this.name = 'DeviceAddressError';
    this.address = address;
    this.part = part;
  }
}

const rawPrintPort = 9100;
const defaultBaud = 9600;

/**
 * Reads `simulator:`, `tcp://host:9100`, `serial:/dev/ttyUSB0?baud=115200` or `file:/dev/usb/lp0`.
 * The port defaults to 9100, the speed to 9600 baud.
 * @throws DeviceAddressError
 */
export function parseAddress(address: string): DeviceAddress {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/s.exec(address) ?? [];
  switch (scheme) {
    case 'simulator':
      if (rest !== '') throw new DeviceAddressError(address, `rest "${rest}"`, 'simulator:');
      return { kind: 'simulator' };
    case 'tcp':
      return parseTcp(address, rest);
    case 'serial':
      return parseSerial(address, rest);
    case 'file':
      if (!rest.startsWith('/')) throw new DeviceAddressError(address, `path "${rest}"`, 'file:/dev/usb/lp0');
      return { kind: 'file', path: rest };
    default:
      throw new DeviceAddressError(
        address,
        `scheme "${scheme || address}"`,
        'simulator:, tcp://host:9100, serial:/dev/ttyUSB0?baud=115200 or file:/dev/usb/lp0',
      );
  }
}

function parseTcp(address: string, rest: string): DeviceAddress {
  const hint = 'tcp://host:9100';
  const match = /^\/\/(\[[0-9a-fA-F:.]+\]|[^:/?#[\]]*)(?::([^/?#]*))?\/?$/.exec(rest);
  if (match === null) throw new DeviceAddressError(address, `host and port "${rest}"`, hint);
  const host = (match[1] ?? '').replace(/^\[|\]$/g, '');
  if (host === '') throw new DeviceAddressError(address, 'host ""', hint);
  const port = match[2] === undefined ? rawPrintPort : wholeNumber(match[2]);
  if (port < 1 || port > 65_535) throw new DeviceAddressError(address, `port "${match[2] ?? ''}"`, hint);
  return { kind: 'tcp', host, port };
}

function parseSerial(address: string, rest: string): DeviceAddress {
  const hint = 'serial:/dev/ttyUSB0?baud=115200';
  const [path = '', query] = rest.split('?', 2);
  if (!/^(\/|COM\d)/.test(path)) throw new DeviceAddressError(address, `path "${path}"`, hint);
  const options = new URLSearchParams(query ?? '');
  for (const name of options.keys()) {
    if (name !== 'baud') throw new DeviceAddressError(address, `option "${name}"`, hint);
  }
  const baud = options.has('baud') ? wholeNumber(options.get('baud') ?? '') : defaultBaud;
  if (baud < 300 || baud > 4_000_000)
    throw new DeviceAddressError(address, `baud "${options.get('baud') ?? ''}"`, hint);
  return { kind: 'serial', path, baud };
}

function wholeNumber(text: string): number {
  return /^\d{1,7}$/.test(text) ? Number(text) : -1;
}
