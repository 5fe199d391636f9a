import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSync } from 'node:sqlite';
import { isBusy } from './lock.ts';

interface Job<Trx> {
  run(trx: Trx): Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** Tells whoever asked for a job what came of it. */
type Settle = () => void;

/** More than this in one transaction would hold up the reads and timers of the same loop. */
const batchMs = 8;
const busyLimitMs = 10_000;
/** A commit costs about as much as this wait; what comes meanwhile shares it. */
const gatherMs = 2;

/**
 * Group commit: jobs that arrive in one turn of the event loop share one durable transaction, in the order they came, and
 * are answered after the commit. A failing job rolls back alone: savepoints cost every ticket and failures are rare, so
 * a batch in which a job fails is rolled back and run once more with a savepoint for each. If the commit itself fails,
 * every job of the batch fails.
 */
export class GroupCommit<Trx> {
  readonly #database: DatabaseSync;
  readonly #trx: Trx;
  readonly #onCommit: () => void;
  #waiting: Job<Trx>[] = [];
  #running: Promise<void> | null = null;
  #closed = false;
  #lastSize = 1;

  /** @param trx what a job works with, on the same connection as `database`. */
  constructor(database: DatabaseSync, trx: Trx, onCommit: () => void) {
    this.#database = database;
    this.#trx = trx;
    this.#onCommit = onCommit;
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
   * half of last time: under load, those who were just answered are about to ask again. The other half asks while this
   * one is written, so that neither waits for the other. A lone writer never waits.
   */
  async #gather(): Promise<void> {
    const until = performance.now() + gatherMs;
    let before: number;
    do {
      before = this.#waiting.length;
      await new Promise(setImmediate);
    } while (
      (this.#waiting.length > before || this.#waiting.length < this.#lastSize / 2) &&
      performance.now() < until
    );
    this.#lastSize = this.#waiting.length;
  }

  async #commitBatch(): Promise<void> {
    let settled: Settle[] = [];
    try {
      settled = (await this.#runTogether()) ?? (await this.#runBatch((job) => this.#runInSavepoint(job)));
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#rollBack();
      for (const job of this.#waiting.splice(0, Math.max(settled.length, 1))) job.reject(error);
      return;
    }
    this.#waiting.splice(0, settled.length);
    for (const settle of settled) settle();
    this.#onCommit();
  }

  /** Null, and nothing has happened, where a job failed. */
  async #runTogether(): Promise<Settle[] | null> {
    try {
      return await this.#runBatch((job) => this.#run(job));
    } catch {
      this.#rollBack();
      return null;
    }
  }

  /** Opens the transaction and does in it what waits, as much as fits. */
  async #runBatch(run: (job: Job<Trx>) => Promise<Settle>): Promise<Settle[]> {
    await this.#begin();
    const settled: Settle[] = [];
    const until = performance.now() + batchMs;
    for (const job of this.#waiting) {
      settled.push(await run(job));
      if (performance.now() > until) break;
    }
    return settled;
  }

  async #run(job: Job<Trx>): Promise<Settle> {
    const value = await job.run(this.#trx);
    return () => job.resolve(value);
  }

  async #runInSavepoint(job: Job<Trx>): Promise<Settle> {
    this.#database.exec('SAVEPOINT job');
    try {
      const settle = await this.#run(job);
      this.#database.exec('RELEASE job');
      return settle;
    } catch (error) {
      this.#database.exec('ROLLBACK TO job; RELEASE job');
      return () => job.reject(error);
    }
  }

  #rollBack(): void {
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
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
