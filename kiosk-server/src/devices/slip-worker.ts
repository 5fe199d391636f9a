import { parentPort } from 'node:worker_threads';
import { encodeSlip } from '@motcua/devices/printer/escpos';
import { nodeSlipAssets } from '@motcua/devices/slip/assets-node';
import { loadSlipRenderer } from '@motcua/devices/slip/renderer';
import type { DrawReply, DrawRequest } from './slip-drawer.ts';

const renderer = loadSlipRenderer(await nodeSlipAssets());

/** The first slip takes ten times as long as the next ones: it is drawn before a citizen waits for it. */
const warmUp = {
  name: 'warm-up',
  svg: '<svg><text data-field="a" font-weight="700"/><text data-field="a"/><g data-qr="a"/></svg>',
};
encodeSlip((await renderer).render(warmUp, { a: 'Trung tâm Phục vụ hành chính công' }, 576));

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
