import { completionRequest, concat, cut, initialise, statusBack } from './escpos.ts';
import type { PrinterSession } from './session.ts';
import { statusOf } from './status.ts';
import type { PrinterCondition, PrinterStatus } from './status.ts';

/** Why a slip was not printed. */
export type PrintFailure = Exclude<PrinterStatus['kind'], 'ok' | 'paper-low' | 'unknown'>;

/**
 * What became of a slip.
 * - `confirmed`: the printer answered, in its turn, that all of it is on paper.
 * - `unknown`: everything was sent, nothing went wrong that we know of, and no answer came.
 * - `failed`: it is not all on paper. `started` tells whether a part may be.
 */
export type PrintResult =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly reason: PrintFailure; readonly started: boolean };

/** How long a printer may take, in ms. */
export interface PrintTiming {
  /** For an answer to a status question. */
  readonly answerMs: number;
  /** Between two status questions while a slip is being printed. */
  readonly pollMs: number;
  /** For the completion of a slip, after its last byte was sent. */
  readonly completeMs: number;
  /** For taking the next piece of a slip, while it reports no fault. */
  readonly stallMs: number;
}

/** A completion that comes together with a fault still counts; it is waited for this long. */
const graceMs = 120;
/** A printer that answers no status may still answer in its turn; longer than a slip takes is not waited for it. */
const silentMs = 1_500;
/** Small enough that a fault is noticed before the rest is sent. */
const pieceBytes = 4_096;

/** Prints one slip, encoded by `encodeSlip`, over one session. Never throws. */
export async function printOn(
  session: PrinterSession,
  slip: Uint8Array,
  timing: PrintTiming,
): Promise<PrintResult> {
  const before = await session.ask(timing.answerMs);
  if (session.over) return { kind: 'failed', reason: 'offline', started: false };
  const blocked = faultOf(before);
  if (blocked !== undefined) return { kind: 'failed', reason: blocked, started: false };

  session.forgetReplies();
  const faulted = () => session.over || faultOf(session.condition) !== undefined;
  if (!(await sendAll(session, slip, faulted, timing))) return failure(session, true);
  return completion(session, before !== null, faulted, timing);
}

/**
 * Makes a printer that was interrupted ready again: its leftovers are thrown away, or come out, and are cut
 * off, and its late answers are used up, so that none is taken for the next slip's.
 * @returns false while the printer is not ready; ask again later
 */
export async function resynchronise(session: PrinterSession, timing: PrintTiming): Promise<boolean> {
  const condition = await session.ask(timing.answerMs);
  if (session.over || faultOf(condition) !== undefined) return false;
  await session.clear(timing.answerMs);
  session.forgetReplies();
  session.send(concat([initialise, statusBack, cut, completionRequest])).catch(() => undefined);
  // A printer that cannot clear answers for the interrupted slip first and for this request right behind it.
  // One that never answers in turn has nothing late to tell either.
  if (await session.until(() => session.inOrderReplies > 0, timing.completeMs)) {
    await session.until(() => session.inOrderReplies > 1, timing.answerMs);
  }
  return !session.over && faultOf(session.condition) === undefined;
}

async function sendAll(
  session: PrinterSession,
  bytes: Uint8Array,
  faulted: () => boolean,
  timing: PrintTiming,
): Promise<boolean> {
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    let taken = false;
    let refused = false;
    session.send(bytes.subarray(at, at + pieceBytes)).then(
      () => (taken = true),
      () => (refused = true),
    );
    // A tick first: most ports take a piece at once and then there is nothing to wait for.
    await Promise.resolve();
    const deadline = performance.now() + timing.stallMs;
    while (!taken && !refused && !faulted() && performance.now() < deadline) {
      await session.until(() => taken || refused || faulted(), 5);
    }
    if (!taken || faulted()) return false;
  }
  return true;
}

async function completion(
  session: PrinterSession,
  answers: boolean,
  faulted: () => boolean,
  timing: PrintTiming,
): Promise<PrintResult> {
  const done = () => session.inOrderReplies > 0;
  const patience = answers ? timing.completeMs : Math.min(silentMs, timing.completeMs);
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    await session.until(() => done() || faulted(), timing.pollMs);
    if (done()) return { kind: 'confirmed' };
    if (faulted()) return failure(session, true);
    // A status is no proof of a print: it only tells why the completion doesn't come.
    if (answers) await session.ask(timing.answerMs);
  }
  return { kind: 'unknown' };
}

async function failure(session: PrinterSession, started: boolean): Promise<PrintResult> {
  if (await session.until(() => session.inOrderReplies > 0, graceMs)) return { kind: 'confirmed' };
  const reason = faultOf(session.condition) ?? 'offline';
  if (!session.over) await session.clear(graceMs);
  return { kind: 'failed', reason: session.over ? 'offline' : reason, started };
}

/** What keeps the printer from printing, if anything. */
function faultOf(condition: PrinterCondition | null): PrintFailure | undefined {
  if (condition === null) return undefined;
  const { kind } = statusOf(condition);
  return kind === 'ok' || kind === 'paper-low' || kind === 'unknown' ? undefined : kind;
}
