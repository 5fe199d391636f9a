import { connect } from 'node:net';
import type { Link } from '../link.ts';
import { socketPort } from './socket.ts';

/** Where a network device listens. 9100 is the raw printing port. */
export interface TcpAddress {
  readonly host: string;
  readonly port: number;
}

/** A device that listens on TCP, for example a receipt printer on port 9100. */
export function tcpLink(address: string, { host, port }: TcpAddress, connectTimeoutMs = 5_000): Link {
  return {
    address,
    open: (signal) =>
      new Promise((resolve, reject) => {
        const socket = connect({ host, port, keepAlive: true, keepAliveInitialDelay: 10_000 });
        const fail = (error: Error) => {
          clearTimeout(timer);
          socket.destroy();
          reject(error);
        };
        const onAbort = () => fail(new Error('given up'));
        const timer = setTimeout(
          () => fail(new Error(`no answer from ${host}:${port} in ${connectTimeoutMs} ms`)),
          connectTimeoutMs,
        );
        signal?.addEventListener('abort', onAbort);
        socket.once('error', fail);
        socket.once('connect', () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', onAbort);
          socket.off('error', fail);
          resolve(socketPort(socket));
        });
      }),
  };
}
