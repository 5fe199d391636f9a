import { parentPort } from 'node:worker_threads';
import { encodeSlip } from '@motcua/devices/printer/escpos';
import { nodeSlipAssets } from '@motcua/devices/slip/assets-node';
import { loadSlipRenderer } from '@motcua/devices/slip/renderer';
import type { DrawReply, DrawRequest } from './slip-drawer.ts';

const renderer = loadSlipRenderer(await nodeSlipAssets());

parentPort?.on('message', async ({ id, template, fields, width }: DrawRequest) => {
  parentPort?.postMessage(await draw());

  async function draw(): Promise<DrawReply> {
    try {
      return { id, slip: encodeSlip((await renderer).render(template, fields, width)) };
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) };
    }
  }
});
