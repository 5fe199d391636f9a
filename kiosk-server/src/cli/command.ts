/** One command of `motcua`. Returns the exit code. */
export interface Command {
  /** What stands after the name in the help: `[FILE]`. */
  usage: string;
  /** One sentence for the help. */
  summary: string;
  run(args: string[]): Promise<number>;
}

/** Wrong arguments: the message is shown with the command's usage; exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
