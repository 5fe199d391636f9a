/** A command a printer obeys the moment it arrives, ahead of everything buffered. */
export type RealTimeCommand = { readonly kind: 'status'; readonly what: number } | { readonly kind: 'clear' };

const clearTail = [1, 3, 20, 1, 6, 2, 8];

/** Finds real-time commands byte by byte, wherever they stand: a printer does not look whether in a picture. */
export class RealTimeScanner {
  #seen: number[] = [];

  /** Whether a byte could belong to a command; the others need not be taken. */
  wants(byte: number): boolean {
    return byte === 0x10 || this.#seen.length > 0;
  }

  /** Takes one byte; returns the command it completes. */
  take(byte: number): RealTimeCommand | undefined {
    this.#seen.push(byte);
    const [lead, name, kind = 0] = this.#seen;
    if (lead !== 0x10) return this.#drop();
    if (this.#seen.length === 1) return undefined;
    if (name === 0x04) return this.#seen.length < 3 ? undefined : this.#status(kind);
    if (name !== 0x14) return this.#drop(byte);
    if (this.#seen.length < 3) return undefined;
    const tail = this.#seen.slice(3);
    if (kind !== 8 || tail.some((value, at) => value !== clearTail[at])) return this.#drop(byte);
    if (tail.length < clearTail.length) return undefined;
    this.#seen = [];
    return { kind: 'clear' };
  }

  #status(what: number): RealTimeCommand | undefined {
    this.#seen = [];
    return what >= 1 && what <= 4 ? { kind: 'status', what } : undefined;
  }

  #drop(last?: number): undefined {
    this.#seen = last === 0x10 ? [last] : [];
    return undefined;
  }
}
