import { z } from 'zod';
import { deviceKinds } from '../devices/kinds.ts';
import { roles } from './roles.ts';

export const roleSchema = z.enum(roles);
export const deviceKindSchema = z.enum(deviceKinds);

export const usernameSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z][a-z0-9._-]{2,31}$/);
/** At least 10 characters, no composition rules: length is what helps (NIST SP 800-63B). */
export const passwordSchema = z.string().min(10).max(200);

export const staffMemberSchema = z.object({
  id: z.uuid(),
  username: z.string(),
  displayName: z.string().min(1).max(120),
  roles: z.array(roleSchema),
  agencyId: z.string().nullable(),
  active: z.boolean(),
});
export type StaffMember = z.infer<typeof staffMemberSchema>;

/** Who this browser is to the server: a signed-in officer, a paired device, both or neither. */
export const sessionSchema = z.object({
  staff: staffMemberSchema.nullable(),
  device: z
    .object({ id: z.string(), kind: deviceKindSchema, name: z.string(), counterId: z.string().nullable() })
    .nullable(),
  /** Sample province on loopback: demo sign-ins are offered and the trial endpoints are open. */
  trial: z.boolean(),
  /** To be sent back as `X-CSRF-Token` with every change made under a staff session; null when signed out. */
  csrfToken: z.string().nullable(),
});
export type Session = z.infer<typeof sessionSchema>;

export const pairedDeviceSchema = z.object({
  id: z.string(),
  kind: deviceKindSchema,
  name: z.string(),
  counterId: z.string().nullable(),
  pairedAt: z.string(),
  lastSeenAt: z.string().nullable(),
});
export type PairedDevice = z.infer<typeof pairedDeviceSchema>;
