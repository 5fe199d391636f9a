/** More work is waiting than is worth waiting for. */
export class TooManyWaiting extends Error {
  override readonly name = 'TooManyWaiting';
}

/** Runs a piece of work when its turn comes. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets at most `atOnce` pieces of costly work run side by side and `waiting` more stand in line.
 *
 * @throws TooManyWaiting (from the returned function) when the line is full
 */
export function takeTurns(limits: { atOnce: number; waiting: number }): InTurn {
  const line: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= limits.atOnce) {
      if (line.length >= limits.waiting) throw new TooManyWaiting('too many requests are waiting');
      // Whoever leaves hands the place over, so `running` does not change here.
      await new Promise<void>((resolve) => line.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
