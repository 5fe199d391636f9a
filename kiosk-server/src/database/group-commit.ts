import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { isBusy } from './lock.ts';

interface Job<Trx> {
  run(trx: Trx): Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** More than this in one transaction would hold up the reads and timers of the same loop. */
const batchMs = 8;
const busyLimitMs = 10_000;
/** A commit costs about as much as this wait; what comes meanwhile shares it. */
const gatherMs = 2;

/**
 * Group commit: jobs that arrive in one turn of the event loop share one durable transaction, in the order they came,
 * each in its own savepoint, and are answered after the commit. A failing job rolls back alone. If the commit itself
 * fails, every job of the batch fails.
 */
export class GroupCommit<Trx> {
  readonly #database: DatabaseSync;
  readonly #trx: Trx;
  readonly #onCommit: () => void;
  #waiting: Job<Trx>[] = [];
  #running: Promise<void> | null = null;
  #closed = false;
  #lastSize = 1;
  readonly #savepoint: StatementSync;
  readonly #release: StatementSync;

  /** @param trx what a job works with, on the same connection as `database`. */
  constructor(database: DatabaseSync, trx: Trx, onCommit: () => void) {
    this.#database = database;
    this.#trx = trx;
    this.#onCommit = onCommit;
    this.#savepoint = database.prepare('SAVEPOINT job');
    this.#release = database.prepare('RELEASE job');
  }

  write<T>(run: (trx: Trx) => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('The database is closed.'));
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#waiting.push({ run, resolve, reject });
    this.#running ??= this.#drain();
    return promise as Promise<T>;
  }

  /** Takes no more jobs and waits for those already taken. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#gather();
      await this.#commitBatch();
    }
    this.#running = null;
  }

  /**
   * Waits for the end of this turn of the loop, and a little on while more keeps coming, or while fewer are here than
   * last time: under load, those who were just answered are about to ask again. A lone writer never waits.
   */
  async #gather(): Promise<void> {
    const until = performance.now() + gatherMs;
    let before: number;
    do {
      before = this.#waiting.length;
      await new Promise(setImmediate);
    } while (
      (this.#waiting.length > before || this.#waiting.length < this.#lastSize) &&
      performance.now() < until
    );
    this.#lastSize = this.#waiting.length;
  }

  async #commitBatch(): Promise<void> {
    const settled: (() => void)[] = [];
    let taken = 0;
    try {
      await this.#begin();
      const until = performance.now() + batchMs;
      for (const job of this.#waiting) {
        taken++;
        settled.push(await this.#runInSavepoint(job));
        if (performance.now() > until) break;
      }
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      for (const job of this.#waiting.splice(0, Math.max(taken, 1))) job.reject(error);
      return;
    }
    this.#waiting.splice(0, taken);
    for (const settle of settled) settle();
    this.#onCommit();
  }

  async #runInSavepoint(job: Job<Trx>): Promise<() => void> {
    this.#savepoint.run();
    try {
      const value = await job.run(this.#trx);
      this.#release.run();
      return () => job.resolve(value);
    } catch (error) {
      this.#database.exec('ROLLBACK TO job; RELEASE job');
      return () => job.reject(error);
    }
  }

  /** Another process may be writing (an import): wait for it without standing in the way of this loop. */
  async #begin(): Promise<void> {
    const until = performance.now() + busyLimitMs;
    for (;;) {
      try {
        this.#database.exec('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error;
        await sleep(5);
      }
    }
  }
}
