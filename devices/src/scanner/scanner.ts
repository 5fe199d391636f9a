import { keepOpen } from '../keep-open.ts';
import type { Link } from '../link.ts';
import type { Port } from '../port.ts';
import { textFrames } from './frames.ts';
import type { FrameOptions } from './frames.ts';

/** Whether a scanner is there. It has nothing else to say about itself. */
export type ScannerStatus = 'online' | 'offline';

/** A code scanner that hands over what it reads. */
export interface Scanner {
  readonly address: string;
  readonly status: ScannerStatus;
  /** Lets the scanner go. */
  close(): Promise<void>;
}

/** Who is told about scans, and how frames are cut. */
export interface ScannerOptions extends FrameOptions {
  /** One scan, as clean text in NFC; what it means is a rule of the domain. */
  onScan(text: string): void;
  onStatus?(status: ScannerStatus): void;
}

/** Opens a scanner behind a link and keeps it open. */
export function openScanner(link: Link, options: ScannerOptions): Scanner {
  let status: ScannerStatus = 'offline';
  const set = (next: ScannerStatus) => {
    if (next === status) return;
    status = next;
    options.onStatus?.(next);
  };
  const listen = async (port: Port) => {
    set('online');
    for await (const text of textFrames(port.readable, options)) options.onScan(text);
  };
  const kept = keepOpen(link, {
    onOpen: (port) => void listen(port),
    onLost: () => set('offline'),
  });
  return {
    address: link.address,
    get status() {
      return status;
    },
    close: () => kept.close(),
  };
}
