import type { Socket } from 'node:net';
import { createPort } from '../port.ts';
import type { Port } from '../port.ts';

/** A connected TCP socket as a port. */
export function socketPort(socket: Socket): Port {
  socket.setNoDelay(true);
  const { port, push, end } = createPort({
    write: (chunk) =>
      new Promise((resolve, reject) => {
        socket.write(chunk, (error) => (error ? reject(error) : resolve()));
      }),
    release: (reason) => {
      // A clean close flushes what was written; after a failure there is nothing to flush to.
      if (reason.kind === 'failed') socket.destroy();
      else socket.end(() => socket.destroy());
    },
  });
  socket.on('data', (data: Buffer) => push(new Uint8Array(data)));
  socket.on('end', () => end({ kind: 'ended' }));
  socket.on('error', (error) => end({ kind: 'failed', message: error.message }));
  socket.on('close', () => end({ kind: 'ended' }));
  return port;
}
