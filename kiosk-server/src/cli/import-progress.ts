import { Presets, SingleBar } from 'cli-progress';
import type { ImportReport } from '../import/report.ts';

/** How an import is followed on the terminal. */
export interface ImportProgress {
  bytes(read: number): void;
  records(read: number, report: ImportReport): void;
  end(): void;
}

/** Records between two lines where there is no terminal to draw a bar on. */
const linesEvery = 500;

/**
 * A bar on a terminal, plain lines elsewhere (a log, a pipe).
 *
 * @param size of the file in bytes
 */
export function showProgress(size: number): ImportProgress {
  return process.stderr.isTTY ? bar(size) : lines();
}

function bar(size: number): ImportProgress {
  const drawn = new SingleBar(
    {
      format: '{bar} {percentage}% | {records} records | {refused} refused',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: false,
    },
    Presets.shades_classic,
  );
  drawn.start(Math.max(size, 1), 0, { records: 0, refused: 0 });
  return {
    bytes: (read) => drawn.update(Math.min(read, size)),
    records: (read, { refused }) => drawn.update({ records: read, refused }),
    end: () => drawn.stop(),
  };
}

function lines(): ImportProgress {
  let next = linesEvery;
  return {
    bytes: () => undefined,
    records(read) {
      if (read < next) return;
      next = (Math.floor(read / linesEvery) + 1) * linesEvery;
      process.stderr.write(`${read} records\n`);
    },
    end: () => undefined,
  };
}
