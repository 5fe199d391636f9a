/**
 * Runs a task for any number of nudges: at once for the first, then once more for all that came meanwhile, with a pause
 * between. A task is never started while it runs, so a flood of nudges can neither starve it nor flood the server.
 */
export class Breath {
  readonly #pause: number;
  readonly #task: () => Promise<void>;
  #nudged = false;
  #running = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param pause milliseconds between two runs */
  constructor(pause: number, task: () => Promise<void>) {
    this.#pause = pause;
    this.#task = task;
  }

  nudge(): void {
    this.#nudged = true;
    if (!this.#running && this.#rest === undefined) void this.#run();
  }

  /** Forgets what was nudged and not yet run. */
  stop(): void {
    this.#nudged = false;
    clearTimeout(this.#rest);
    this.#rest = undefined;
  }

  async #run(): Promise<void> {
    this.#nudged = false;
    this.#running = true;
    try {
      await this.#task();
    } finally {
      this.#running = false;
    }
    this.#rest = setTimeout(() => {
      this.#rest = undefined;
      if (this.#nudged) void this.#run();
    }, this.#pause);
  }
}
