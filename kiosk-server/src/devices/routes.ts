import { api } from '../http/context.ts';
import { notSimulated, slipUnknown } from './problems.ts';
import type { DevicesService } from './service.ts';

export function devicesRoutes(devices: DevicesService) {
  const { simulators } = devices;

  async function simulatedDevice(id: 'printer' | 'scanner') {
    const device = (await devices.list()).find((candidate) => candidate.id === id);
    if (device?.simulated !== true) throw notSimulated();
    return device;
  }

  return {
    list: api.devices.list.handler(async () => ({ items: await devices.list() })),
    slips: api.devices.slips.handler(() => ({ items: simulators.slips() })),

    slipImage: api.devices.slipImage.handler(async ({ input, context }) => {
      const png = await simulators.slipImage(input.params.id);
      if (png === null) throw slipUnknown();
      context.response.set('Cache-Control', 'no-cache');
      return new File([new Uint8Array(png)], `slip-${input.params.id}.png`, { type: 'image/png' });
    }),

    setSimulator: api.devices.setSimulator.handler(async ({ input }) => {
      await simulatedDevice('printer');
      simulators.touch(input.body);
      // A moment later the driver has noticed, so that the answer tells the new state.
      await new Promise((resolve) => setTimeout(resolve, 20));
      return simulatedDevice('printer');
    }),

    scan: api.devices.scan.handler(async ({ input }) => {
      await simulatedDevice('scanner');
      return { accepted: await simulators.scanner.scan(input.body.text) };
    }),
  };
}
