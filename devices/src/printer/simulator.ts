import { portPair } from '../port-pair.ts';
import type { Port } from '../port.ts';
import type { PrinterCommand } from './command.ts';
import { PaperRoll } from './paper.ts';
import type { PrintedSlip } from './paper.ts';
import { SimulatedConnection, sensorByte } from './simulated-connection.ts';
import type { SimulatedState } from './simulated-connection.ts';

/** How a simulated printer is built. */
export interface PrinterSimulatorOptions {
  /** Dots a row: 576 for 80 mm paper, 384 for 58 mm (default 576). */
  readonly width?: number;
  /** Rows a second; 1 600 is 200 mm/s (the default). 0 prints at once. */
  readonly speed?: number;
  /** False: a cheap clone that never answers (default true). */
  readonly answers?: boolean;
}

interface Queued {
  readonly from: SimulatedConnection;
  readonly command: PrinterCommand;
}

/** Rows printed between two looks at the paper. */
const stepRows = 8;

/**
 * A ticket printer without the metal: reads ESC/POS from any number of ports, answers `DLE EOT`, `GS r`,
 * `GS I` and `GS a`, and keeps what it printed as pictures. Its paper can end in the middle of a slip, its
 * cover be opened, its cable pulled.
 */
export class PrinterSimulator {
  readonly #roll: PaperRoll;
  readonly #speed: number;
  readonly #answers: boolean;
  readonly #connections = new Set<SimulatedConnection>();
  readonly #listeners = new Set<() => void>();
  readonly #wakers = new Set<() => void>();
  #state: SimulatedState = { paper: 'ok', coverOpen: false, cutterError: false, connected: true };
  #queue: Queued[] = [];
  #running = false;
  /** Grows when the buffer is cleared: a picture that is being printed then stops. */
  #generation = 0;
  #rowsUntilOut = Infinity;

  constructor(options: PrinterSimulatorOptions = {}) {
    this.#roll = new PaperRoll(options.width ?? 576);
    this.#speed = options.speed ?? 1_600;
    this.#answers = options.answers ?? true;
  }

  get state(): SimulatedState {
    return this.#state;
  }

  /** What came out, oldest first; the last hundred. */
  get slips(): readonly PrintedSlip[] {
    return this.#roll.slips;
  }

  /** Told after every slip and every change of state. Returns a function that ends it. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A new connection; gives the host's end. @throws when the cable is out */
  connect(): Port {
    if (!this.#state.connected) throw new Error('the simulated printer is disconnected');
    const { host, device } = portPair();
    this.attach(device);
    return host;
  }

  /** Serves a connection that came in another way, over TCP for example; `port` is the device's end. */
  attach(port: Port): void {
    if (!this.#state.connected) {
      void port.close();
      return;
    }
    const connection = new SimulatedConnection(port, {
      state: () => this.#state,
      answers: this.#answers,
      onCommand: (command) => this.#enqueue({ from: connection, command }),
      onClear: () => this.#clear(),
      onClosed: () => this.#connections.delete(connection),
    });
    this.#connections.add(connection);
  }

  /** The paper ends, now or when `afterRows` more rows have been printed. */
  pullPaper(afterRows = 0): void {
    this.#rowsUntilOut = afterRows;
    if (afterRows === 0) this.#change({ paper: 'out' });
  }

  /** New paper. What stood on the old one is torn off. */
  loadPaper(amount: 'ok' | 'low' = 'ok'): void {
    this.#rowsUntilOut = Infinity;
    if (this.#state.paper === 'out') this.#roll.takeOff(false);
    this.#change({ paper: amount });
  }

  openCover(): void {
    this.#change({ coverOpen: true });
  }

  closeCover(): void {
    this.#change({ coverOpen: false });
  }

  setCutterError(cutterError: boolean): void {
    this.#change({ cutterError });
  }

  /** Pulls the cable: all connections die, new ones are refused. */
  disconnect(): void {
    this.#change({ connected: false });
    for (const connection of [...this.#connections]) connection.close();
  }

  reconnect(): void {
    this.#change({ connected: true });
  }

  #change(change: Partial<SimulatedState>): void {
    this.#state = { ...this.#state, ...change };
    for (const connection of this.#connections) connection.pushState();
    for (const wake of [...this.#wakers]) wake();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #clear(): void {
    this.#queue = [];
    this.#generation++;
    for (const connection of this.#connections) connection.forget();
    for (const wake of [...this.#wakers]) wake();
  }

  #enqueue(queued: Queued): void {
    this.#queue.push(queued);
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      const generation = this.#generation;
      // Off line, nothing that is buffered is obeyed, a status request in its turn neither.
      await this.#ready(generation);
      if (generation === this.#generation) await this.#obey(next, generation);
    }
    this.#running = false;
  }

  async #obey({ from, command }: Queued, generation: number): Promise<void> {
    switch (command.kind) {
      case 'raster':
        return this.#print(command, generation);
      case 'feed':
        this.#roll.feed(command.dots);
        return this.#pass(command.dots);
      case 'cut':
        this.#roll.feed(command.feed);
        if (this.#roll.takeOff(true) !== undefined) this.#tell();
        return;
      case 'status-request':
        return from.reply(command.sensor === 1 ? sensorByte(this.#state) : 0);
      default:
        return from.obey(command);
    }
  }

  async #print(command: PrinterCommand & { kind: 'raster' }, generation: number): Promise<void> {
    for (let y = 0; y < command.rows; y += stepRows) {
      await this.#ready(generation);
      if (generation !== this.#generation) return;
      const rows = Math.min(stepRows, command.rows - y);
      for (let row = y; row < y + rows; row++) {
        this.#roll.print(command.data.subarray(row * command.rowBytes, (row + 1) * command.rowBytes));
      }
      await this.#pass(rows);
    }
  }

  /** Time and paper go by. */
  async #pass(rows: number): Promise<void> {
    this.#rowsUntilOut -= rows;
    if (this.#rowsUntilOut <= 0 && this.#state.paper !== 'out') this.#change({ paper: 'out' });
    if (this.#speed > 0) await new Promise((resolve) => setTimeout(resolve, (rows * 1_000) / this.#speed));
  }

  async #ready(generation: number): Promise<void> {
    const blocked = () => this.#state.paper === 'out' || this.#state.coverOpen || this.#state.cutterError;
    while (blocked() && generation === this.#generation) {
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.#wakers.delete(wake);
          resolve();
        };
        this.#wakers.add(wake);
      });
    }
  }
}
