import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from '../config/config.ts';
import type { Config } from '../config/config.ts';

/** Answers under way when the server closes get this long; what hangs longer is cut. */
const patienceMs = 5000;

/** Begins to listen; returns the port. @throws ConfigError when the address cannot be had. */
export async function listen(server: Server, { port, host }: Pick<Config, 'port' | 'host'>): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, port, host)));
    server.listen(port, host, () => resolve());
  });
  return (server.address() as AddressInfo).port;
}

function refusal(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ConfigError(
        `PORT ${port} is in use by another program. Stop that one, or choose another PORT.`,
      );
    case 'EACCES':
      return new ConfigError(`PORT ${port} may not be used by this user. Choose a PORT above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigError(`MOTCUA_HOST ${host} is no address of this machine.`);
    default:
      return error;
  }
}

/** Takes no more requests and waits for those under way. */
export async function stopListening(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that is kept alive counts as open until it has answered what it was asked last.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(cut);
  clearInterval(idle);
}
