/** How a scanner ends and begins what it sends. */
export interface FrameOptions {
  /** A prefix the scanner is set to send; it is taken off (AIM identifiers such as `]Q3` too, when given here). */
  readonly prefix?: string;
  /** A frame longer than this many characters is dropped: nothing we print or read is (default 600). */
  readonly maxLength?: number;
  /**
   * A frame without an end is given up after this silence, in ms (default 500). A scanner set to send no
   * suffix at all is read with `endBySilence`.
   */
  readonly silenceMs?: number;
  /** Take the silence as the end of a frame instead of dropping it (default false). */
  readonly endBySilence?: boolean;
}

const endings = /[\r\n\0]+/;
// eslint-disable-next-line no-control-regex -- control characters are what is stripped here
const controls = /[\u0000-\u001f\u007f-\u009f\ufeff]/g;

/**
 * Cuts a scanner's bytes into text: frames end with CR, LF or NUL (or several of them), are UTF-8 split
 * anywhere, and come out in NFC without control characters. Empty frames are dropped.
 */
export class FrameCutter {
  readonly #options: Required<FrameOptions>;
  #decoder = new TextDecoder();
  #text = '';
  #tooLong = false;

  constructor(options: FrameOptions = {}) {
    this.#options = { prefix: '', maxLength: 600, silenceMs: 500, endBySilence: false, ...options };
  }

  /** Silence after which `silence()` is to be called, in ms. */
  get silenceMs(): number {
    return this.#options.silenceMs;
  }

  /** Whether a frame has begun and not ended. */
  get partial(): boolean {
    return this.#text !== '' || this.#tooLong;
  }

  /** Takes what came and returns the frames it completes. */
  take(chunk: Uint8Array): string[] {
    const pieces = (this.#text + this.#decoder.decode(chunk, { stream: true })).split(endings);
    this.#text = pieces.pop() ?? '';
    const frames = pieces.flatMap((piece, at) => (at === 0 && this.#tooLong ? [] : this.#frame(piece)));
    if (pieces.length > 0) this.#tooLong = false;
    if (this.#text.length > this.#options.maxLength) {
      this.#text = '';
      this.#tooLong = true;
    }
    return frames;
  }

  /** Nothing came for a while: what is half there is given up, or taken as whole if so configured. */
  silence(): string[] {
    const rest = this.#text + this.#decoder.decode();
    const frames = this.#options.endBySilence && !this.#tooLong ? this.#frame(rest) : [];
    this.#text = '';
    this.#tooLong = false;
    this.#decoder = new TextDecoder();
    return frames;
  }

  #frame(raw: string): string[] {
    const { prefix, maxLength } = this.#options;
    const clean = raw.replace(controls, '').normalize('NFC').trim();
    const text = prefix !== '' && clean.startsWith(prefix) ? clean.slice(prefix.length).trim() : clean;
    return text === '' || text.length > maxLength ? [] : [text];
  }
}

/** The text frames of a stream of bytes, until it ends. */
export async function* textFrames(
  readable: ReadableStream<Uint8Array>,
  options: FrameOptions = {},
): AsyncGenerator<string> {
  const cutter = new FrameCutter(options);
  const input = readable.getReader();
  try {
    let next = input.read();
    for (;;) {
      const result = cutter.partial ? await orSilence(next, cutter.silenceMs) : await next;
      if (result === 'silence') {
        yield* cutter.silence();
        continue;
      }
      if (result.done) {
        yield* cutter.silence();
        return;
      }
      yield* cutter.take(result.value);
      next = input.read();
    }
  } finally {
    input.releaseLock();
  }
}

async function orSilence<T>(next: Promise<T>, ms: number): Promise<T | 'silence'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<'silence'>((resolve) => {
    timer = setTimeout(() => resolve('silence'), ms);
  });
  try {
    return await Promise.race([next, silence]);
  } finally {
    clearTimeout(timer);
  }
}
