import { printJobChanged } from '@motcua/domain/devices/events';
import type { PrintJobState } from '@motcua/domain/devices/schema';
import type { Printer } from '@motcua/devices/printer/printer';
import { localTime } from '../centre/clock.ts';
import type { Core } from '../core.ts';
import { ownPrinter } from './print-job.ts';
import type { PrintJob } from './print-job.ts';
import { printerStatusOf, takesSlips } from './printer-status.ts';
import { jobsInFlight, moveJob, nextQueued } from './store.ts';
import type { JobChange } from './store.ts';

/** What the spool works with. */
export interface SpoolParts {
  core: Pick<Core, 'database' | 'events' | 'clock' | 'log'>;
  printer: Printer;
  /** Draws a job's slip and packs it for the printer. @throws Error when it cannot be drawn */
  draw(job: PrintJob): Promise<Uint8Array>;
}

/** The line of slips before the printer. */
export interface Spool {
  /** Ends after the slip that is being printed. */
  close(): Promise<void>;
}

/** A printer out of order for longer: the citizen has long gone with the number on the screen. */
const staleMs = 30 * 60_000;
/** Programs beside the server may put jobs in line too. */
const lookAgainMs = 2_000;
/** A printer that has just failed is given a moment, however well it says it is. */
const retryMs = 300;

/**
 * Prints the jobs of this process's printer, one after the other, in the order they were stored. A job is stored as
 * sent before its first byte goes out and settled after the printer's word, so that a stored confirmation never
 * prints again, and one that was in flight when the process ended prints once more at most, marked.
 */
export async function startSpool({ core, printer, draw }: SpoolParts): Promise<Spool> {
  let closing = false;
  /** Something has happened since the line was last looked at. */
  let news = false;
  let wakeUp: () => void = () => undefined;

  const now = () => localTime(core.clock());
  const move = (job: PrintJob, from: PrintJobState, to: PrintJobState, change: JobChange) =>
    core.database.write(async (trx) => {
      if (!(await moveJob(trx, job.id, from, to, change))) return false;
      await core.events.append(trx, printJobChanged, {
        subject: `print-job:${job.id}`,
        payload: { jobId: job.id, ticketId: job.ticketId, state: to, reprint: change.reprint ?? job.reprint },
        actor: 'system',
      });
      return true;
    });

  async function recover(): Promise<void> {
    for (const job of await jobsInFlight(core.database.read, ownPrinter)) {
      printer.suspectLeftovers();
      // A second kill in a row: nobody can tell any more how many are on paper, so no more are made.
      if (job.recovered) await move(job, 'sent', 'unknown', { reason: 'interrupted', settledAt: now() });
      else await move(job, 'sent', 'queued', { reprint: true, recovered: true, reason: 'interrupted' });
    }
  }

  async function print(job: PrintJob): Promise<void> {
    if (core.clock().epochMilliseconds - Date.parse(job.createdAt) > staleMs) {
      await move(job, 'queued', 'failed', { reason: 'stale', settledAt: now() });
      return;
    }
    const slip = await draw(job);
    if (closing || !(await move(job, 'queued', 'sent', { attempt: true, sentAt: now() }))) return;
    const result = await printer.print(slip);
    if (result.kind !== 'failed') {
      await move(job, 'sent', result.kind, { reason: null, settledAt: now() });
      return;
    }
    core.log.warn('printer.job', { jobId: job.id, reason: result.reason, started: result.started });
    // Where a part may be on paper, the whole one says that it is printed again.
    const marked = result.started ? { reprint: true } : {};
    await move(job, 'sent', 'queued', { ...marked, reason: result.reason });
    await sleep(retryMs);
  }

  /** A slip that cannot be drawn must not stop the line behind it. */
  async function printOrPutAside(job: PrintJob): Promise<void> {
    try {
      await print(job);
    } catch (error) {
      core.log.error('printer.job', error, { jobId: job.id });
      await move(job, 'queued', 'failed', { reason: 'not-drawn', settledAt: now() });
    }
  }

  async function run(): Promise<void> {
    while (!closing) {
      news = false;
      try {
        const ready = takesSlips(printerStatusOf(printer.status));
        const job = ready ? await nextQueued(core.database.read, ownPrinter) : null;
        if (job !== null) await printOrPutAside(job);
        else if (!news) await sleep(lookAgainMs);
      } catch (error) {
        // The database refuses for a moment; the line is stored and can wait.
        core.log.error('printer.job', error);
        await sleep(retryMs);
      }
    }
  }

  function sleep(ms: number): Promise<void> {
    if (closing) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  await recover();
  const wake = () => {
    news = true;
    wakeUp();
  };
  const ends = [core.database.onCommit(wake), printer.onStatus(wake)];
  const running = run();
  return {
    close: async () => {
      closing = true;
      for (const end of ends) end();
      wake();
      await running;
    },
  };
}
