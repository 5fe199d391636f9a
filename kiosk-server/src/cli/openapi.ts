import { openApiDocument } from '../http/openapi.ts';
import type { Command } from './command.ts';

export const openapi: Command = {
  usage: '',
  summary: 'Print the OpenAPI description of the API',
  async run() {
    process.stdout.write(`${JSON.stringify(await openApiDocument(), null, 2)}\n`);
    return 0;
  },
};
