import { keepOpen } from '../keep-open.ts';
import type { Link } from '../link.ts';
import type { Port } from '../port.ts';
import { statusBack } from './escpos.ts';
import { printOn, resynchronise } from './print-job.ts';
import type { PrintResult, PrintTiming } from './print-job.ts';
import { PrinterSession } from './session.ts';
import { statusOf } from './status.ts';
import type { PrinterStatus } from './status.ts';

/** A ticket printer, as a product speaks to it. */
export interface Printer {
  /** The address of its link. */
  readonly address: string;
  /** What is known about it now. */
  readonly status: PrinterStatus;
  /** Told on every change of status. Returns a function that ends it. */
  onStatus(listener: (status: PrinterStatus) => void): () => void;
  /**
   * Prints a slip (the bytes of `encodeSlip`) and waits for the printer's word on it. One at a time, in the order
   * asked. Never throws.
   */
  print(slip: Uint8Array): Promise<PrintResult>;
  /**
   * A slip may have been interrupted before this printer was opened: its leftovers are thrown away, or cut off, before
   * the next one.
   */
  suspectLeftovers(): void;
  /** Lets the printer go. */
  close(): Promise<void>;
}

/** How a printer is watched and how long it may take. All in ms. */
export interface PrinterOptions extends Partial<PrintTiming> {
  /** Between two looks at an idle printer (default 2 000). */
  readonly watchMs?: number;
  /** First wait before a lost link is tried again (default 250). */
  readonly reopenMs?: number;
}

/** A printer that never answers is asked again only at every so-manieth look: it may take questions for text. */
const silentLooks = 15;

const defaults: PrintTiming = { answerMs: 400, pollMs: 300, completeMs: 10_000, stallMs: 10_000 };

/** Opens a printer behind a link and keeps it open. */
export function openPrinter(link: Link, options: PrinterOptions = {}): Printer {
  return new LinkedPrinter(link, options);
}

class LinkedPrinter implements Printer {
  readonly address: string;
  status: PrinterStatus = { kind: 'offline' };
  readonly #timing: PrintTiming;
  readonly #listeners = new Set<(status: PrinterStatus) => void>();
  readonly #kept: { close(): Promise<void> };
  readonly #watch: ReturnType<typeof setInterval>;
  #session: PrinterSession | undefined;
  /** Work with the printer goes one after the other: a look at it must not fall into a slip. */
  #turn: Promise<unknown> = Promise.resolve();
  #busy = 0;
  /** Looks at the printer that went unanswered since it last said anything. */
  #unanswered = 0;
  /** A slip was interrupted: the printer may hold leftovers of it. */
  #unclean = false;

  constructor(link: Link, options: PrinterOptions) {
    this.address = link.address;
    this.#timing = { ...defaults, ...options };
    this.#kept = keepOpen(link, {
      onOpen: (port) => this.#opened(port),
      onLost: () => this.#lost(),
      firstWaitMs: options.reopenMs ?? 250,
    });
    this.#watch = setInterval(() => {
      if (this.#busy === 0) void this.#inTurn(() => this.#look());
    }, options.watchMs ?? 2_000);
  }

  onStatus(listener: (status: PrinterStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  print(slip: Uint8Array): Promise<PrintResult> {
    return this.#inTurn(async (): Promise<PrintResult> => {
      const session = this.#session;
      if (session === undefined) return { kind: 'failed', reason: 'offline', started: false };
      if (this.#unclean) {
        this.#unclean = !(await resynchronise(session, this.#timing));
        if (this.#unclean) return { kind: 'failed', reason: this.#obstacle(), started: false };
      }
      const result = await printOn(session, slip, this.#timing);
      this.#unclean = result.kind === 'unknown' ? session.condition !== null : isInterrupted(result);
      return result;
    });
  }

  suspectLeftovers(): void {
    this.#unclean = true;
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.#kept.close();
    await this.#turn;
  }

  #opened(port: Port): void {
    const session = new PrinterSession(port, (condition) => {
      if (this.#session === session) this.#set(statusOf(condition));
    });
    this.#session = session;
    this.#unanswered = 0;
    session.send(statusBack).catch(() => undefined);
    void this.#inTurn(() => this.#look());
  }

  #lost(): void {
    this.#session = undefined;
    this.#set({ kind: 'offline' });
  }

  async #look(): Promise<void> {
    const session = this.#session;
    if (session === undefined) return;
    if (session.condition === null && this.#unanswered > 0 && this.#unanswered % silentLooks !== 0) {
      this.#unanswered++;
      return;
    }
    const condition = await session.ask(this.#timing.answerMs);
    this.#unanswered = condition === null ? this.#unanswered + 1 : 0;
    if (condition === null && this.#session === session) this.#set({ kind: 'unknown' });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.#busy++;
    const result = this.#turn.then(work).finally(() => this.#busy--);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  #obstacle() {
    const { kind } = this.status;
    return kind === 'ok' || kind === 'paper-low' || kind === 'unknown' ? 'offline' : kind;
  }

  #set(status: PrinterStatus): void {
    const same =
      status.kind === this.status.kind &&
      (status.kind !== 'error' || this.status.kind !== 'error' || status.cause === this.status.cause);
    if (same) return;
    this.status = status;
    for (const listener of this.#listeners) listener(status);
  }
}

function isInterrupted(result: PrintResult): boolean {
  return result.kind === 'failed' && result.started;
}
