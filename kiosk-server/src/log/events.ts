/**
 * Every loggable event by its name; nothing else is logged. Fields are ids, codes, numbers and reasons: no names, no
 * tokens, no request bodies, no addresses of people.
 */
export const logEvents = [
  'server.started',
  'server.stopping',
  'server.stopped',
  'request.failed',
  'events.read-failed',
  'events.client-cut',
  'sample.loaded',
  'catalogue.refresh-failed',
  'import.finished',
  'printer.status',
  'printer.job',
  'scanner.status',
  'backup.made',
  'backup.failed',
  'staff.setup-link',
  'staff.signed-in',
  'staff.sign-in-refused',
  'tls.renewed',
  'tls.renewal-failed',
] as const;
export type LogEvent = (typeof logEvents)[number];
