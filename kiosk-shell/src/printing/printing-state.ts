import type { PrinterStatus } from '@motcua/domain/devices/schema';
import type { Ticket } from '@motcua/domain/queue/schema';

/**
 * What the person at the screen should know about the paper: it is being printed, it is there, or it will not come and
 * why. A job may wait for ever in front of an empty printer, so the printer's own state is asked as well.
 */
export type PrintingState = 'not-asked' | 'printing' | 'printed' | 'no-paper' | 'cover-open' | 'no-answer';

const troubles: Partial<Record<PrinterStatus, PrintingState>> = {
  'paper-out': 'no-paper',
  'cover-open': 'cover-open',
  'cutter-error': 'no-answer',
  overheated: 'no-answer',
  offline: 'no-answer',
};

/**
 * @param print state of the ticket's last print job
 * @param printer the printer's own state; null where it is not known
 * @param waitedMs since the ticket was asked for: silence is trouble after 10 s
 */
export function printingState(
  print: Ticket['print'],
  printer: PrinterStatus | null,
  waitedMs: number,
): PrintingState {
  if (print === 'none') return 'not-asked';
  if (print === 'confirmed') return 'printed';
  const trouble = printer === null ? undefined : troubles[printer];
  if (trouble) return trouble;
  // `unknown`: sent to a printer that does not answer. Never taken for printed.
  if (print === 'failed' || print === 'unknown') return 'no-answer';
  return waitedMs > 10_000 ? 'no-answer' : 'printing';
}
