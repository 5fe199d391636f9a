import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp } from '../backup/back-up.ts';
import { MissingToolError } from '../backup/postgres-dump.ts';
import { UnsoundDatabaseError } from '../backup/sqlite-copy.ts';
import { systemClock } from '../centre/clock.ts';
import { loadConfig } from '../config/config.ts';
import type { Command } from './command.ts';

export const backup: Command = {
  usage: '[FILE]',
  summary: 'Back the data up while the server runs, and check the copy',
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [name] = positionals;
    const config = loadConfig(process.env, process.cwd());
    try {
      const file = name === undefined ? undefined : resolve(name);
      const made = await backUp(config, systemClock, file);
      process.stdout.write(`${made.file}\n${String(made.bytes)} bytes, checked.\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof UnsoundDatabaseError || error instanceof MissingToolError)) throw error;
      process.stderr.write(`${error.message}\nNo backup was made.\n`);
      return 1;
    }
  },
};
