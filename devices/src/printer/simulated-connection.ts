import type { Port } from '../port.ts';
import { CommandReader } from './command.ts';
import type { PrinterCommand } from './command.ts';
import { concat } from './escpos.ts';
import { RealTimeScanner } from './real-time.ts';

/** The metal of a simulated printer. */
export interface SimulatedState {
  readonly paper: 'ok' | 'low' | 'out';
  readonly coverOpen: boolean;
  readonly cutterError: boolean;
  readonly connected: boolean;
}

/** What a connection needs of its printer. */
export interface SimulatedBody {
  state(): SimulatedState;
  readonly answers: boolean;
  onCommand(command: PrinterCommand): void;
  onClear(): void;
  onClosed(): void;
}

/** The device's end of one connection to a simulated printer. */
export class SimulatedConnection {
  readonly #port: Port;
  readonly #body: SimulatedBody;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #commands = new CommandReader();
  readonly #realTime = new RealTimeScanner();
  #pushes = false;

  constructor(port: Port, body: SimulatedBody) {
    this.#port = port;
    this.#body = body;
    this.#writer = port.writable.getWriter();
    void this.#listen();
  }

  /** Obeys a command that concerns only this connection. */
  obey(command: PrinterCommand): void {
    if (command.kind === 'initialise') this.#pushes = false;
    if (command.kind === 'status-back') {
      this.#pushes = command.mask !== 0;
      this.pushState();
    }
    if (command.kind === 'identify') this.reply(...identity(command.what));
  }

  /** Sends an automatic status, when the host has asked for them. */
  pushState(): void {
    if (this.#pushes) this.reply(...pushBytes(this.#body.state()));
  }

  reply(...bytes: number[]): void {
    if (this.#body.answers) this.#writer.write(Uint8Array.from(bytes)).catch(() => undefined);
  }

  /** Drops an unfinished command. */
  forget(): void {
    this.#commands.reset();
  }

  close(): void {
    void this.#port.close();
  }

  async #listen(): Promise<void> {
    const input = this.#port.readable.getReader();
    for (;;) {
      const { done, value } = await input.read();
      if (done) return this.#body.onClosed();
      this.#receive(value);
    }
  }

  #receive(chunk: Uint8Array): void {
    let start = 0;
    chunk.forEach((byte, at) => {
      if (!this.#realTime.wants(byte)) return;
      const command = this.#realTime.take(byte);
      if (command?.kind === 'status') this.reply(statusByte(command.what, this.#body.state()));
      if (command?.kind === 'clear') {
        start = at + 1;
        this.#body.onClear();
        this.reply(0x37, 0x25, 0);
      }
    });
    for (const command of this.#commands.read(chunk.subarray(start))) this.#body.onCommand(command);
  }
}

function isOffline(state: SimulatedState): boolean {
  return state.paper === 'out' || state.coverOpen || state.cutterError;
}

/** The answer to `DLE EOT n`. */
function statusByte(what: number, state: SimulatedState): number {
  const fixed = 0x12;
  if (what === 1) return fixed | (isOffline(state) ? 0x08 : 0);
  if (what === 2) {
    const paper = state.paper === 'out' ? 0x20 : 0;
    return fixed | (state.coverOpen ? 0x04 : 0) | paper | (state.cutterError ? 0x40 : 0);
  }
  if (what === 3) return fixed | (state.cutterError ? 0x08 : 0);
  return fixed | (state.paper === 'out' ? 0x6c : state.paper === 'low' ? 0x0c : 0);
}

/** The answer to `GS r 1`. */
export function sensorByte(state: SimulatedState): number {
  return state.paper === 'out' ? 0x0f : state.paper === 'low' ? 0x03 : 0;
}

/** The four bytes of an automatic status. */
function pushBytes(state: SimulatedState): number[] {
  const first = 0x10 | (isOffline(state) ? 0x08 : 0) | (state.coverOpen ? 0x20 : 0);
  return [first, state.cutterError ? 0x08 : 0, sensorByte(state), 0];
}

/** The answer to `GS I n`: maker and model as text. */
function identity(what: number): Uint8Array {
  const text = what === 66 ? '_MOTCUA' : what === 67 ? '_SIMULATOR' : undefined;
  if (text === undefined) return Uint8Array.of(0);
  return concat([new TextEncoder().encode(text), Uint8Array.of(0)]);
}
