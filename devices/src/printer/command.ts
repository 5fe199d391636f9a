/** One ESC/POS command that is obeyed in its turn. Feeds are in dots. */
export type PrinterCommand =
  | { readonly kind: 'initialise' }
  | { readonly kind: 'feed'; readonly dots: number }
  | { readonly kind: 'raster'; readonly rowBytes: number; readonly rows: number; readonly data: Uint8Array }
  | { readonly kind: 'cut'; readonly feed: number }
  | { readonly kind: 'status-request'; readonly sensor: number }
  | { readonly kind: 'status-back'; readonly mask: number }
  | { readonly kind: 'identify'; readonly what: number };

/** Lengths of the commands that change nothing a picture printer shows, with their first two bytes. */
const skipped: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  0x1b: { a: 3, '!': 3, t: 3, R: 3, E: 3, G: 3, M: 3, '-': 3, ' ': 3, V: 3, '{': 3, T: 3, '=': 3, '%': 3, r: 3,
    $: 4, '\\': 4, B: 4, c: 4, p: 5, L: 2, S: 2, W: 10, '\u0006': 3, x: 3, '?': 3 }, // prettier-ignore
  0x1c: { '.': 2, '&': 2, S: 4, C: 3, '!': 3, '-': 3, p: 4 },
  0x1d: { L: 4, W: 4, '!': 3, B: 3, h: 3, w: 3, H: 3, f: 3, ':': 2, $: 4, '\\': 4, '/': 3, b: 3, E: 3, T: 3 },
};

const defaultLine = 30;

/** Reads commands out of the bytes a host sends, in any chunking. */
export class CommandReader {
  #bytes: Uint8Array = new Uint8Array(0);
  #dotsPerUnit = 1;
  #line = defaultLine;

  /** Takes what came and returns the commands that are complete. */
  read(chunk: Uint8Array): PrinterCommand[] {
    const joined = new Uint8Array(this.#bytes.length + chunk.length);
    joined.set(this.#bytes);
    joined.set(chunk, this.#bytes.length);
    this.#bytes = joined;
    const commands: PrinterCommand[] = [];
    for (;;) {
      const step = this.#next();
      if (step === undefined) return commands;
      this.#bytes = this.#bytes.subarray(step.length);
      if (step.command !== undefined) commands.push(step.command);
    }
  }

  /** Forgets an unfinished command. */
  reset(): void {
    this.#bytes = new Uint8Array(0);
  }

  /** The command at the front; undefined when more bytes are needed. */
  #next(): { length: number; command?: PrinterCommand } | undefined {
    const bytes = this.#bytes;
    const [lead, second, third = 0] = bytes;
    if (lead === undefined) return undefined;
    if (lead === 0x0a) return { length: 1, command: { kind: 'feed', dots: this.#line } };
    if (lead !== 0x10 && lead !== 0x1b && lead !== 0x1c && lead !== 0x1d) return { length: 1 };
    if (second === undefined) return undefined;
    if (lead === 0x10) return this.#whole(second === 0x14 ? (third === 8 ? 10 : 5) : 3);
    const name = String.fromCharCode(second);
    const length = skipped[lead]?.[name];
    if (length !== undefined) return this.#whole(length);
    if (name === '(') return bytes.length < 5 ? undefined : this.#whole(5 + word(bytes, 3));
    if (lead === 0x1b) return this.#escape(name, third);
    if (lead === 0x1d) return this.#group(name, third);
    return { length: 2 };
  }

  #escape(name: string, n: number) {
    switch (name) {
      case '@':
        this.#dotsPerUnit = 1;
        this.#line = defaultLine;
        return this.#whole(2, { kind: 'initialise' });
      case '2':
        this.#line = defaultLine;
        return this.#whole(2);
      case '3':
        this.#line = n;
        return this.#whole(3);
      case 'J':
        return this.#whole(3, { kind: 'feed', dots: Math.round(n * this.#dotsPerUnit) });
      case 'd':
        return this.#whole(3, { kind: 'feed', dots: n * this.#line });
      case 'i':
      case 'm':
        return this.#whole(2, { kind: 'cut', feed: 0 });
      case 'D': {
        const end = this.#bytes.indexOf(0, 2);
        return end < 0 ? undefined : { length: end + 1 };
      }
      default:
        return { length: 2 };
    }
  }

  #group(name: string, n: number) {
    const bytes = this.#bytes;
    switch (name) {
      case 'v': {
        if (bytes.length < 8) return undefined;
        const rowBytes = word(bytes, 4);
        const rows = word(bytes, 6);
        const data = bytes.slice(8, 8 + rowBytes * rows);
        return this.#whole(8 + rowBytes * rows, { kind: 'raster', rowBytes, rows, data });
      }
      case 'V': {
        const feeds = n >= 65;
        const feed = feeds ? Math.round((bytes[3] ?? 0) * this.#dotsPerUnit) : 0;
        return bytes.length < 3 ? undefined : this.#whole(feeds ? 4 : 3, { kind: 'cut', feed });
      }
      case 'P': {
        const vertical = bytes[3] ?? 0;
        this.#dotsPerUnit = vertical === 0 ? 1 : 203 / vertical;
        return this.#whole(4);
      }
      case 'r':
        return this.#whole(3, { kind: 'status-request', sensor: n });
      case 'a':
        return this.#whole(3, { kind: 'status-back', mask: n });
      case 'I':
        return this.#whole(3, { kind: 'identify', what: n });
      default:
        return { length: 2 };
    }
  }

  #whole(length: number, command?: PrinterCommand) {
    if (this.#bytes.length < length) return undefined;
    return command === undefined ? { length } : { length, command };
  }
}

function word(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}
