import { z } from 'zod';

/** What a printer is able to do right now; `unknown` is a printer that does not answer, never taken for `ok`. */
export const printerStatusSchema = z.enum([
  'ok',
  'paper-low',
  'paper-out',
  'cover-open',
  'cutter-error',
  'overheated',
  'offline',
  'unknown',
]);
export type PrinterStatus = z.infer<typeof printerStatusSchema>;

export const deviceSchema = z.object({
  id: z.enum(['printer', 'scanner', 'card-reader']),
  /** `simulator:`, `tcp://host:9100`, ... */
  address: z.string(),
  simulated: z.boolean(),
  status: printerStatusSchema,
  /** Jobs that wait for this device. */
  waiting: z.int().nonnegative(),
});
export type Device = z.infer<typeof deviceSchema>;

/** Job states: stored, given to the printer, printed for sure, sent without an answer, given up. */
export const printJobStateSchema = z.enum(['queued', 'sent', 'confirmed', 'unknown', 'failed']);
export type PrintJobState = z.infer<typeof printJobStateSchema>;

/** A slip the simulated printer has put out. */
export const slipSchema = z.object({
  id: z.string(),
  printedAt: z.string(),
  widthPx: z.int(),
  heightPx: z.int(),
  /** Address of the picture (PNG), relative to the server's root. */
  image: z.string(),
  /** Torn off by a paper-out or an opened cover. */
  incomplete: z.boolean(),
});
export type Slip = z.infer<typeof slipSchema>;
