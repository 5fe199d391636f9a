import type { Command } from './command.ts';

/** Every command, one line each; loaded only when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  devices: async () => (await import('./devices.ts')).devices,
  serve: async () => (await import('./serve.ts')).serve,
  import: async () => (await import('./import.ts')).importCommand,
  openapi: async () => (await import('./openapi.ts')).openapi,
  admin: async () => (await import('./admin.ts')).admin,
  backup: async () => (await import('./backup.ts')).backup,
  doctor: async () => (await import('./doctor.ts')).doctor,
  restore: async () => (await import('./restore.ts')).restore,
  tls: async () => (await import('./tls.ts')).tls,
};
