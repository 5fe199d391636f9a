import { z } from 'zod';
import { endpoint } from '../http/endpoint.ts';
import { devicesRoutes as routes } from './routes.ts';
import { deviceSchema, slipSchema } from './schema.ts';

/** Devices of this process, and the simulator people try the kiosk with. */
export const devicesContract = {
  list: endpoint(routes.list, {
    summary: 'Devices and how they are',
    callers: ['trial', 'staff', 'device:kiosk', 'device:counter'],
  }).output(z.object({ items: z.array(deviceSchema) })),
  slips: endpoint(routes.slips, {
    summary: 'What the simulated printer has printed, newest first',
    callers: ['trial', 'role:admin'],
  }).output(z.object({ items: z.array(slipSchema) })),
  slipImage: endpoint(routes.slipImage, {
    summary: 'A printed slip as PNG',
    callers: ['trial', 'role:admin'],
  })
    .input(z.object({ params: z.object({ id: z.string() }) }))
    .output(z.file()),
  setSimulator: endpoint(routes.setSimulator, {
    summary: 'Pull the paper, open the cover, disconnect the simulated printer',
    callers: ['trial', 'role:admin'],
  })
    .input(
      z.object({
        body: z.object({
          paper: z.enum(['ok', 'low', 'out']).optional(),
          cover: z.enum(['closed', 'open']).optional(),
          connected: z.boolean().optional(),
        }),
      }),
    )
    .output(deviceSchema),
  scan: endpoint(routes.scan, {
    summary: 'Scan a code with the simulated scanner',
    callers: ['trial', 'role:admin'],
    successStatus: 202,
  })
    .input(z.object({ body: z.object({ text: z.string().min(1).max(1000) }) }))
    .output(z.object({ accepted: z.boolean() })),
};
