/** Why a port is dead. `message` is for logs, in English, without payload. */
export type CloseReason =
  | { readonly kind: 'closed' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'unplugged' }
  | { readonly kind: 'failed'; readonly message: string };

/** One connection to a device, as bytes. It is dead after its first error: a link opens a new one. */
export interface Port {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;
  /** Settles once, never rejects. The readable side ends at the same moment; later writes reject. */
  readonly closed: Promise<CloseReason>;
  /** Closes from our side. Safe to call twice. */
  close(): Promise<void>;
}

/** A write met a port that is dead. */
export class PortClosedError extends Error {
  readonly reason: CloseReason;

  constructor(reason: CloseReason) {
    super(reason.kind === 'failed' ? `port failed: ${reason.message}` : `port is ${reason.kind}`);
    this.name = 'PortClosedError';
    this.reason = reason;
  }
}

/** What a transport gives to become a port. */
export interface PortTransport {
  /** Resolves when the transport has taken the bytes; that is where back-pressure comes from. */
  write(chunk: Uint8Array): Promise<void>;
  /** Frees the transport; called once, whatever the reason. */
  release(reason: CloseReason): Promise<void> | void;
}

/** The transport's own handle on the port it made. */
export interface PortHandle {
  readonly port: Port;
  /** Bytes that came from the device. */
  push(chunk: Uint8Array): void;
  /** The connection is over; the first reason counts. */
  end(reason: CloseReason): void;
}

/** Builds a port over a transport, so that every link has the same life cycle. */
export function createPort(transport: PortTransport): PortHandle {
  let settle: (reason: CloseReason) => void = () => undefined;
  const closed = new Promise<CloseReason>((resolve) => {
    settle = resolve;
  });
  let over: CloseReason | undefined;
  let released: Promise<void> = Promise.resolve();
  let input: ReadableStreamDefaultController<Uint8Array> | undefined;
  let output: WritableStreamDefaultController | undefined;

  function end(reason: CloseReason): void {
    if (over !== undefined) return;
    over = reason;
    try {
      input?.close();
    } catch {
      // The reader has cancelled already.
    }
    output?.error(new PortClosedError(reason));
    released = Promise.resolve(transport.release(reason)).catch(() => undefined);
    settle(reason);
  }

  const readable = new ReadableStream<Uint8Array>({
    start: (controller) => {
      input = controller;
    },
    cancel: () => end({ kind: 'closed' }),
  });
  const writable = new WritableStream<Uint8Array>({
    start: (controller) => {
      output = controller;
    },
    write: async (chunk) => {
      if (over !== undefined) throw new PortClosedError(over);
      try {
        await transport.write(chunk);
      } catch (error) {
        end({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
        throw error;
      }
    },
    close: () => end({ kind: 'closed' }),
    abort: () => end({ kind: 'closed' }),
  });
  const port: Port = {
    readable,
    writable,
    closed,
    close: async () => {
      end({ kind: 'closed' });
      await released;
    },
  };
  return {
    port,
    push: (chunk) => {
      if (over === undefined && chunk.length > 0) input?.enqueue(chunk);
    },
    end,
  };
}
