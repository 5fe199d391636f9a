import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { commandAt, slipsOf, type Command, type PrintedSlip } from './escpos-image.ts';

export interface TcpPrinter {
  /** What `MOTCUA_PRINTER` is set to. */
  address: string;
  slips(): PrintedSlip[];
  /** Resolves with all slips when at least `count` have been cut. */
  untilSlips(count: number, timeoutMs?: number): Promise<PrintedSlip[]>;
  close(): Promise<void>;
}

/** A ticket printer on a TCP port as a test sees it: keeps every command and answers status like a healthy one. */
export async function listenAsPrinter(): Promise<TcpPrinter> {
  const commands: Command[] = [];
  const sockets = new Set<Socket>();
  let changed = () => {};
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    let pending = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      let start = 0;
      for (let command = commandAt(pending, start); command; command = commandAt(pending, start)) {
        commands.push(command);
        start += command.bytes.length;
        if (command.name === '10 4') socket.write(Uint8Array.of(0x12));
        if (command.name === '1d 72') socket.write(Uint8Array.of(0x00));
        if (command.name === '1d 56') changed();
      }
      pending = pending.subarray(start);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The printer has no port.');
  return {
    address: `tcp://127.0.0.1:${address.port}`,
    slips: () => slipsOf(commands),
    async untilSlips(count, timeoutMs = 10_000) {
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const slips = slipsOf(commands);
        if (slips.length >= count) return slips;
        const left = deadline - Date.now();
        if (left <= 0) throw new Error(`${slips.length} of ${count} slips after ${timeoutMs} ms.`);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, left);
          changed = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
