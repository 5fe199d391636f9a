import type { PrinterStatus as DeviceStatus } from '@motcua/devices/printer/status';
import type { PrinterStatus } from '@motcua/domain/devices/schema';

/** A printer's state in the words of the API. What a citizen cannot mend is one of few states. */
export function printerStatusOf(status: DeviceStatus): PrinterStatus {
  if (status.kind !== 'error') return status.kind;
  if (status.cause === 'cutter') return 'cutter-error';
  return status.cause === 'overheated' ? 'overheated' : 'offline';
}

/** Whether a slip may be sent: also to a printer that tells nothing of itself. */
export function takesSlips(status: PrinterStatus): boolean {
  return status === 'ok' || status === 'paper-low' || status === 'unknown';
}
