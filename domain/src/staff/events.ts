import { z } from 'zod';
import { defineEvent } from '../events/define.ts';
import { deviceKindSchema, roleSchema } from './schema.ts';

export const staffCreated = defineEvent(
  'staff.created',
  1,
  'role:admin',
  z.object({ staffId: z.string(), roles: z.array(roleSchema) }),
);
export const staffUpdated = defineEvent(
  'staff.updated',
  1,
  'role:admin',
  z.object({ staffId: z.string(), changed: z.array(z.string()) }),
);
export const staffSignedIn = defineEvent(
  'staff.signed-in',
  1,
  'role:admin',
  z.object({ staffId: z.string() }),
);
export const staffSignInRefused = defineEvent(
  'staff.sign-in-refused',
  1,
  'role:admin',
  z.object({ reason: z.enum(['credentials', 'locked', 'inactive']) }),
);
export const devicePaired = defineEvent(
  'device.paired',
  1,
  'role:admin',
  z.object({ deviceId: z.string(), kind: deviceKindSchema }),
);
export const deviceUnpaired = defineEvent(
  'device.unpaired',
  1,
  'role:admin',
  z.object({ deviceId: z.string() }),
);

export const staffEvents = [
  staffCreated,
  staffUpdated,
  staffSignedIn,
  staffSignInRefused,
  devicePaired,
  deviceUnpaired,
];
