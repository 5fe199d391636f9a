import { commands } from './cli/commands.ts';
import { UsageError } from './cli/command.ts';
import { ConfigError } from './config/config.ts';
import { DatabaseInUseError } from './database/lock.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`${text}\n`);

async function help(): Promise<void> {
  say('motcua <command>\n');
  for (const [name, load] of Object.entries(commands)) {
    const { usage, summary } = await load();
    say(`  ${`${name} ${usage}`.trim().padEnd(34)} ${summary}`);
  }
}

async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    await help();
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    complain(`There is no command "${name}".\n`);
    await help();
    return 2;
  }
  const command = await load();
  try {
    return await command.run(args);
  } catch (error) {
    // What people can put right is said in a sentence; anything else keeps its stack.
    if (error instanceof UsageError || isParseArgsError(error)) {
      complain(`${error.message}\nUsage: motcua ${name} ${command.usage}`);
      return 2;
    }
    if (error instanceof ConfigError || error instanceof DatabaseInUseError) {
      complain(error.message);
      return 1;
    }
    throw error;
  }
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

process.exitCode = await main(process.argv.slice(2));
