import { z } from 'zod';
import { endpoint } from '../http/endpoint.ts';
import { staffRoutes as routes } from './routes.ts';
import {
  deviceKindSchema,
  pairedDeviceSchema,
  passwordSchema,
  roleSchema,
  sessionSchema,
  staffMemberSchema,
  usernameSchema,
} from './schema.ts';

const byId = z.object({ id: z.string() });

/** Accounts, sessions and paired devices (ND-7.1c, QN-12.1). */
export const staffContract = {
  session: endpoint(routes.session, { summary: 'Who this browser is', callers: ['anyone'] }).output(
    sessionSchema,
  ),
  signIn: endpoint(routes.signIn, { summary: 'Sign in', callers: ['anyone'] })
    .input(z.object({ body: z.object({ username: z.string().max(64), password: z.string().max(200) }) }))
    .output(sessionSchema),
  signOut: endpoint(routes.signOut, { summary: 'Sign out', callers: ['staff'], successStatus: 204 }).output(
    z.void(),
  ),
  demoSignIn: endpoint(routes.demoSignIn, {
    summary: 'Sign in as a sample officer (trial only)',
    callers: ['trial'],
  })
    .input(z.object({ body: z.object({ role: roleSchema }) }))
    .output(sessionSchema),
  setUp: endpoint(routes.setUp, {
    summary: 'Make the first administrator with the one-time link',
    callers: ['anyone'],
  })
    .input(
      z.object({
        body: z.object({
          token: z.string().max(200),
          username: usernameSchema,
          displayName: z.string().trim().min(1).max(120),
          password: passwordSchema,
        }),
      }),
    )
    .output(sessionSchema),
  changePassword: endpoint(routes.changePassword, {
    summary: 'Change own password',
    callers: ['staff'],
    successStatus: 204,
  })
    .input(z.object({ body: z.object({ current: z.string().max(200), next: passwordSchema }) }))
    .output(z.void()),
  listStaff: endpoint(routes.listStaff, {
    summary: 'Staff accounts',
    callers: ['role:admin', 'role:manager'],
  }).output(z.object({ items: z.array(staffMemberSchema) })),
  createStaff: endpoint(routes.createStaff, {
    summary: 'Create an account',
    callers: ['role:admin'],
    successStatus: 201,
  })
    .input(
      z.object({
        body: z.object({
          username: usernameSchema,
          displayName: z.string().trim().min(1).max(120),
          password: passwordSchema,
          roles: z.array(roleSchema).min(1),
          agencyId: z.string().nullable().default(null),
        }),
      }),
    )
    .output(staffMemberSchema),
  updateStaff: endpoint(routes.updateStaff, {
    summary: 'Change or deactivate an account',
    callers: ['role:admin'],
  })
    .input(
      z.object({
        params: byId,
        body: z.object({
          displayName: z.string().trim().min(1).max(120).optional(),
          roles: z.array(roleSchema).min(1).optional(),
          active: z.boolean().optional(),
          password: passwordSchema.optional(),
        }),
      }),
    )
    .output(staffMemberSchema),
  createPairingCode: endpoint(routes.createPairingCode, {
    summary: 'Make a code that pairs one screen (8 characters, 10 minutes, once)',
    callers: ['role:admin', 'role:manager'],
    successStatus: 201,
  })
    .input(
      z.object({
        body: z.object({
          kind: deviceKindSchema,
          name: z.string().trim().min(1).max(80),
          counterId: z.string().nullable().default(null),
        }),
      }),
    )
    .output(z.object({ code: z.string(), expiresAt: z.string() })),
  pair: endpoint(routes.pair, { summary: 'Pair this screen with its code', callers: ['anyone'] })
    .input(z.object({ body: z.object({ code: z.string().trim().toUpperCase().max(20) }) }))
    .output(sessionSchema),
  listPairedDevices: endpoint(routes.listPairedDevices, {
    summary: 'Paired screens',
    callers: ['role:admin', 'role:manager'],
  }).output(z.object({ items: z.array(pairedDeviceSchema) })),
  revokePairedDevice: endpoint(routes.revokePairedDevice, {
    summary: 'End a pairing',
    callers: ['role:admin', 'role:manager'],
    successStatus: 204,
  })
    .input(z.object({ params: byId }))
    .output(z.void()),
};
