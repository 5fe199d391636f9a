import type { Command } from './command.ts';

/** Every command, one line each; loaded only when it is called. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  openapi: async () => (await import('./openapi.ts')).openapi,
};
