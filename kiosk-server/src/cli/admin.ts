import { parseArgs } from 'node:util';
import { systemClock } from '../centre/clock.ts';
import { loadConfig } from '../config/config.ts';
import { openDatabase } from '../database/database.ts';
import { resetToken, setupLink } from '../staff/set-up.ts';
import { ownUrl } from '../tls/own-url.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';

export const admin: Command = {
  usage: 'reset-link',
  summary: 'Make a one-time link that gives an administrator a new password',
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    if (positionals[0] !== 'reset-link') throw new UsageError('admin knows: reset-link.');
    const config = loadConfig(process.env, process.cwd());
    const database = await openDatabase(config);
    try {
      const token = await resetToken({ database, clock: systemClock });
      const url = setupLink(ownUrl(config, config.port), token);
      process.stdout.write(`Good once, for 24 hours. Open it on this machine:\n${url}\n`);
      return 0;
    } finally {
      await database.close();
    }
  },
};
