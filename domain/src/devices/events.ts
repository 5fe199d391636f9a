import { z } from 'zod';
import { defineEvent } from '../events/define.ts';
import { printerStatusSchema, printJobStateSchema } from './schema.ts';

export const printJobChanged = defineEvent(
  'print-job.changed',
  1,
  'device',
  z.object({
    jobId: z.string(),
    ticketId: z.string().nullable(),
    state: printJobStateSchema,
    reprint: z.boolean(),
  }),
);
export const deviceStatusChanged = defineEvent(
  'device.status-changed',
  1,
  'device',
  z.object({ device: z.enum(['printer', 'scanner', 'card-reader']), status: printerStatusSchema }),
);

/** A scan is given to the screens that are open, and is not stored: it may be personal (an ID card's QR). */
export const devicesEvents = [printJobChanged, deviceStatusChanged];
