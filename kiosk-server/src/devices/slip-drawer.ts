import { Worker } from 'node:worker_threads';
import type { SlipFields, SlipTemplate } from '@motcua/devices/slip/template';

/** A slip to be drawn for paper of `width` printable dots. */
export interface SlipOrder {
  template: SlipTemplate;
  fields: SlipFields;
  width: number;
}

/** Draws slips and packs them for the printer, beside the event loop. */
export interface SlipDrawer {
  /** The bytes to send. @throws Error when the template cannot be drawn */
  draw(order: SlipOrder): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What goes to the worker and comes back. */
export interface DrawRequest extends SlipOrder {
  id: number;
}
export type DrawReply = { id: number; slip: Uint8Array } | { id: number; error: string };

/** Starts the worker. One that dies is started again for the next slip. */
export function startSlipDrawer(): SlipDrawer {
  const waiting = new Map<number, { resolve(slip: Uint8Array): void; reject(error: Error): void }>();
  let worker: Worker | undefined;
  let count = 0;

  function start(): Worker {
    const started = new Worker(new URL('./slip-worker.ts', import.meta.url));
    // The spool keeps the process alive, not its drawing board.
    started.unref();
    started.on('message', (reply: DrawReply) => {
      const order = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ('slip' in reply) order?.resolve(reply.slip);
      else order?.reject(new Error(reply.error));
    });
    const fail = (error: Error) => {
      if (worker === started) worker = undefined;
      for (const order of waiting.values()) order.reject(error);
      waiting.clear();
    };
    started.on('error', fail);
    started.on('exit', () => fail(new Error('the slip worker has ended')));
    return started;
  }

  // Fonts and WebAssembly are loaded before the first citizen comes.
  worker = start();
  return {
    draw: (order) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        const id = ++count;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, ...order } satisfies DrawRequest);
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
