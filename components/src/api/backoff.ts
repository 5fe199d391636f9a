/** Waits between tries: 1 s, doubling to 30 s, each shortened by up to half so that screens do not come back at once. */
export class Backoff {
  #next = 1000;

  /** Milliseconds to wait before the next try. */
  next(): number {
    const wait = this.#next * (0.5 + Math.random() / 2);
    this.#next = Math.min(this.#next * 2, 30_000);
    return wait;
  }

  reset(): void {
    this.#next = 1000;
  }
}
