import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import type { Config } from '../config/config.ts';
import type { LogEvent } from './events.ts';

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** Structured log on standard output; see `events.ts` for what may be said. */
export interface Log {
  info(event: LogEvent, fields?: Fields): void;
  warn(event: LogEvent, fields?: Fields): void;
  /** The error's message and stack stay in the log, never in an answer. */
  error(event: LogEvent, error: unknown, fields?: Fields): void;
}

export function createLog(config: Pick<Config, 'logLevel'>, destination?: DestinationStream): Log {
  const logger = pino(
    {
      level: config.logLevel,
      base: undefined,
      messageKey: 'event',
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination ?? pino.destination({ fd: 1, sync: false }),
  );
  return {
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields) => logger.warn(fields ?? {}, event),
    error: (event, error, fields) => logger.error({ ...fields, err: error }, event),
  };
}
