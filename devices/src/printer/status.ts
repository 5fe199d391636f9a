/** What a printer says about itself, as raw facts. */
export interface PrinterCondition {
  readonly coverOpen: boolean;
  readonly paperOut: boolean;
  readonly paperLow: boolean;
  readonly cutterError: boolean;
  /** Overheated and the like: clears by itself. */
  readonly recoverableError: boolean;
  readonly fatalError: boolean;
  /** It refuses data, for one of the reasons above or another. */
  readonly offline: boolean;
}

/** A printer's state in the product's words. `unknown` is one that doesn't answer: never taken for `ok`. */
export type PrinterStatus =
  | { readonly kind: 'ok' }
  | { readonly kind: 'paper-low' }
  | { readonly kind: 'paper-out' }
  | { readonly kind: 'cover-open' }
  | { readonly kind: 'error'; readonly cause: 'cutter' | 'overheated' | 'fatal' | 'not-ready' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'unknown' };

/** The one thing to tell people: what keeps the printer from printing comes first. */
export function statusOf(condition: PrinterCondition): PrinterStatus {
  if (condition.coverOpen) return { kind: 'cover-open' };
  if (condition.paperOut) return { kind: 'paper-out' };
  if (condition.cutterError) return { kind: 'error', cause: 'cutter' };
  if (condition.fatalError) return { kind: 'error', cause: 'fatal' };
  if (condition.recoverableError) return { kind: 'error', cause: 'overheated' };
  if (condition.offline) return { kind: 'error', cause: 'not-ready' };
  return condition.paperLow ? { kind: 'paper-low' } : { kind: 'ok' };
}

/** Something a printer sent, told apart by its fixed bits. */
export type PrinterReply =
  | { readonly kind: 'real-time'; readonly value: number }
  | { readonly kind: 'in-order'; readonly value: number }
  | { readonly kind: 'pushed'; readonly condition: PrinterCondition }
  | { readonly kind: 'cleared' };

/** The four answers to `DLE EOT 1..4`, in that order. */
export function conditionOfAnswers(answers: readonly number[]): PrinterCondition {
  const [printer = 0, cause = 0, error = 0, paper = 0] = answers;
  return {
    coverOpen: (cause & 0x04) !== 0,
    paperOut: (cause & 0x20) !== 0 || (paper & 0x60) !== 0,
    paperLow: (paper & 0x0c) !== 0,
    cutterError: (error & 0x08) !== 0,
    fatalError: (error & 0x20) !== 0,
    recoverableError: (error & 0x40) !== 0,
    offline: (printer & 0x08) !== 0,
  };
}

function conditionOfPush(first: number, second: number, third: number): PrinterCondition {
  return {
    coverOpen: (first & 0x20) !== 0,
    paperOut: (third & 0x0c) !== 0,
    paperLow: (third & 0x03) !== 0,
    cutterError: (second & 0x08) !== 0,
    fatalError: (second & 0x20) !== 0,
    recoverableError: (second & 0x40) !== 0,
    offline: (first & 0x08) !== 0,
  };
}

const blockHeaders = new Set([0x35, 0x37, 0x3b, 0x3d, 0x5f]);
const maxBlock = 80;

/** Reads a printer's answers out of its bytes, in any chunking. Bytes with wrong fixed bits are dropped. */
export class ReplyReader {
  #pending: number[] = [];

  /** Takes what came and returns the replies that are complete. */
  read(chunk: Uint8Array): PrinterReply[] {
    this.#pending.push(...chunk);
    const replies: PrinterReply[] = [];
    while (this.#pending.length > 0) {
      const before = this.#pending.length;
      const reply = this.#next();
      if (reply !== undefined) replies.push(reply);
      if (this.#pending.length === before) break;
    }
    return replies;
  }

  #next(): PrinterReply | undefined {
    const [first = 0] = this.#pending;
    if (blockHeaders.has(first)) return this.#block();
    if ((first & 0x93) === 0x10) return this.#push();
    this.#pending.shift();
    if ((first & 0x93) === 0x12) return { kind: 'real-time', value: first };
    if ((first & 0x90) === 0) return { kind: 'in-order', value: first };
    return undefined;
  }

  #push(): PrinterReply | undefined {
    const [first = 0, ...rest] = this.#pending.slice(0, 4);
    const wrong = rest.findIndex((byte) => (byte & 0x90) !== 0);
    if (wrong >= 0) {
      this.#pending.shift();
      return undefined;
    }
    if (rest.length < 3) return undefined;
    this.#pending.splice(0, 4);
    return { kind: 'pushed', condition: conditionOfPush(first, rest[0] ?? 0, rest[1] ?? 0) };
  }

  #block(): PrinterReply | undefined {
    const end = this.#pending.indexOf(0);
    if (end < 0) {
      if (this.#pending.length > maxBlock) this.#pending.shift();
      return undefined;
    }
    const block = this.#pending.splice(0, end + 1);
    return block[0] === 0x37 && block[1] === 0x25 ? { kind: 'cleared' } : undefined;
  }
}
