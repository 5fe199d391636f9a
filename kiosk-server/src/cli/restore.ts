import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MissingToolError } from '../backup/postgres-dump.ts';
import { restore as putBack } from '../backup/restore.ts';
import { UnsoundDatabaseError } from '../backup/sqlite-copy.ts';
import { systemClock } from '../centre/clock.ts';
import { loadConfig } from '../config/config.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';

export const restore: Command = {
  usage: 'FILE',
  summary: 'Put a backup back; the server must be stopped, and the old data is kept',
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [file] = positionals;
    if (file === undefined) throw new UsageError('Which backup?');
    const config = loadConfig(process.env, process.cwd());
    try {
      const { kept } = await putBack(config, resolve(file), systemClock);
      process.stdout.write('The backup is in place. Everybody has to sign in again.\n');
      if (kept !== null) process.stdout.write(`What was there before is kept in ${kept}\n`);
      return 0;
    } catch (error) {
      if (!(error instanceof UnsoundDatabaseError || error instanceof MissingToolError)) throw error;
      process.stderr.write(`${error.message}\nNothing was changed.\n`);
      return 1;
    }
  },
};
