import type { Port } from '../port.ts';
import { clearBuffer, statusRequest } from './escpos.ts';
import { ReplyReader, conditionOfAnswers } from './status.ts';
import type { PrinterCondition, PrinterReply } from './status.ts';

/** The conversation with a printer over one port: who is asked what, and which answer belongs to it. */
export class PrinterSession {
  /** The last condition the printer has told, or null while it never has. */
  condition: PrinterCondition | null = null;
  /** Replies to in-order requests that have come since the last `forgetReplies`. */
  inOrderReplies = 0;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #reader = new ReplyReader();
  readonly #waiting = new Set<() => void>();
  #answers: number[] = [];
  #cleared = 0;
  #over = false;
  readonly #onChange: (condition: PrinterCondition) => void;

  /** @param onChange told whenever the printer says something about its condition */
  constructor(port: Port, onChange: (condition: PrinterCondition) => void) {
    this.#onChange = onChange;
    this.#writer = port.writable.getWriter();
    void this.#listen(port);
    void port.closed.then(() => this.#end());
  }

  get over(): boolean {
    return this.#over;
  }

  /** Sends bytes. Resolves when the port has taken them; rejects when it is dead. */
  async send(bytes: Uint8Array): Promise<void> {
    await this.#writer.write(bytes);
  }

  /** Asks for the condition now. Null when the printer doesn't answer in time: it may be one that can't. */
  async ask(timeoutMs: number): Promise<PrinterCondition | null> {
    this.#answers = [];
    this.#writer.write(statusRequest()).catch(() => undefined);
    if (!(await this.until(() => this.#answers.length >= 4, timeoutMs))) return null;
    const condition = conditionOfAnswers(this.#answers);
    this.#learn(condition);
    return condition;
  }

  /** Throws away what the printer has buffered. False when it doesn't say that it did. */
  async clear(timeoutMs: number): Promise<boolean> {
    const before = this.#cleared;
    this.#writer.write(clearBuffer).catch(() => undefined);
    return this.until(() => this.#cleared > before, timeoutMs);
  }

  /** Counts in-order replies from zero again. */
  forgetReplies(): void {
    this.inOrderReplies = 0;
  }

  /** Waits until `holds`, looking again after every reply; false after `timeoutMs` or when the port dies. */
  async until(holds: () => boolean, timeoutMs: number): Promise<boolean> {
    const deadline = performance.now() + timeoutMs;
    while (!holds()) {
      const left = deadline - performance.now();
      if (left <= 0 || this.#over) return false;
      await this.#news(left);
    }
    return true;
  }

  #news(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#waiting.add(wake);
    });
  }

  async #listen(port: Port): Promise<void> {
    const input = port.readable.getReader();
    for (;;) {
      const { done, value } = await input.read();
      if (done) return this.#end();
      for (const reply of this.#reader.read(value)) this.#take(reply);
      this.#wake();
    }
  }

  #take(reply: PrinterReply): void {
    if (reply.kind === 'real-time') this.#answers.push(reply.value);
    else if (reply.kind === 'in-order') this.inOrderReplies++;
    else if (reply.kind === 'cleared') this.#cleared++;
    else this.#learn(reply.condition);
  }

  #learn(condition: PrinterCondition): void {
    this.condition = condition;
    this.#onChange(condition);
  }

  #end(): void {
    this.#over = true;
    this.#wake();
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}
