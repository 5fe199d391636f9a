import type { Scan } from '../scan/scan.ts';

/** Type of the message that a code was scanned, on the live stream (topic `scan`). It is never stored. */
export const scanMessageType = 'scan.read';

/** What screens are told of a scan. It may be personal (an ID card): shown to who scanned it, kept nowhere. */
export interface ScanMessage {
  /** The text as it was read, for the field in focus. */
  readonly text: string;
  /** What it means. */
  readonly scan: Scan;
}
