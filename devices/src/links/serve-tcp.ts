import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Port } from '../port.ts';
import { socketPort } from './socket.ts';

/** A simulated device that listens on TCP. */
export interface ServedDevice {
  /** The port it listens on. */
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Lets a simulated device be reached over TCP, as a real network printer is, so that other programs can
 * print on it.
 * @param attach gets the device's end of each connection
 * @param port 9100 for a printer; 0 takes a free one
 */
export async function serveTcp(
  attach: (port: Port) => void,
  port: number,
  host = '127.0.0.1',
): Promise<ServedDevice> {
  const open = new Set<Port>();
  const server = createServer((socket) => {
    const connection = socketPort(socket);
    open.add(connection);
    void connection.closed.then(() => open.delete(connection));
    attach(connection);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const stopped = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.all([...open].map((connection) => connection.close()));
      await stopped;
    },
  };
}
