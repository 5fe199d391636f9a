import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sendCrowd } from '../load/crowd.ts';
import { makeHall, startProcess } from '../load/server-process.ts';
import { median, quantile, spread } from './bench.ts';
import type { Bench, Finding } from './bench.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const rounds = 7;
const perRound = 4000;
const printed = 100;
/** The simulated printer is as slow as a real one: each of these takes a minute. */
const printRounds = 3;
const tmpfs = 0x01021994;

/** Tickets a second, how even the answers are, and whether printing holds up the loop. */
export const tickets: Bench = async () => {
  const build = here('../../build');
  mkdirSync(build, { recursive: true });
  const folder = mkdtempSync(join(build, 'bench-'));
  if (statfsSync(folder).type === tmpfs)
    throw new Error(`${folder} is in memory: a commit there costs nothing`);
  try {
    const base = join(folder, 'base.db');
    await makeHall(base);
    return [await throughput(base), await evenness(base), await loopDelay(base)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A copy for one run; the base is closed and checkpointed, so that copying the file is safe. */
function copyOf(base: string, name: string): string {
  const file = join(base, '..', `${name}.db`);
  copyFileSync(base, file);
  return file;
}

/** Rounds of both, turn about, so that what else the machine does meets both alike. */
async function throughput(base: string): Promise<Finding> {
  const http: number[] = [];
  const single: number[] = [];
  for (let round = 0; round < rounds; round++) {
    single.push(oneAtATime(copyOf(base, `single-${round}`)));
    const server = await startProcess(copyOf(base, `http-${round}`));
    // The first answers of a process are slow for reasons of their own.
    await sendCrowd({ url: server.url, clients: 16, count: 1000, print: false });
    const { ms } = await sendCrowd({ url: server.url, clients: 16, count: perRound, print: false });
    http.push(perRound / (ms / 1000));
    await server.stop();
    console.log(
      `  round ${round + 1}: HTTP ${http.at(-1)?.toFixed(0)}/s, one at a time ${single.at(-1)?.toFixed(0)}/s`,
    );
  }
  const ratios = http.map((value, round) => value / (single[round] ?? Number.NaN));
  return {
    what: `tickets/s over HTTP at 16 clients ${spread(http)}, one at a time ${spread(single)}; ratio`,
    value: spread(ratios, 2),
    aim: '>= 1.0',
    met: median(ratios) >= 1,
  };
}

function oneAtATime(file: string): number {
  const options = ['--disable-warning=ExperimentalWarning', here('one-at-a-time.ts'), file, String(perRound)];
  return Number(execFileSync(process.execPath, options, { encoding: 'utf8' }));
}

async function evenness(base: string): Promise<Finding> {
  const ratios: number[] = [];
  const p50s: number[] = [];
  const p99s: number[] = [];
  const server = await startProcess(copyOf(base, 'even'));
  await sendCrowd({ url: server.url, clients: 8, count: 1000, print: false });
  for (let round = 0; round < rounds; round++) {
    const report = await sendCrowd({ url: server.url, clients: 8, count: 2000, print: false });
    const times = report.tickets.map(({ ms }) => ms);
    p50s.push(quantile(times, 0.5));
    p99s.push(quantile(times, 0.99));
    ratios.push(quantile(times, 0.99) / quantile(times, 0.5));
  }
  await server.stop();
  return {
    what: `at 8 clients p50 ${spread(p50s, 2)} ms, p99 ${spread(p99s, 2)} ms; p99 / p50`,
    value: spread(ratios, 1),
    aim: '<= 10',
    met: median(ratios) <= 10,
  };
}

async function loopDelay(base: string): Promise<Finding> {
  const p99s: number[] = [];
  const worst: number[] = [];
  for (let round = 0; round < printRounds; round++) {
    const file = copyOf(base, `loop-${round}`);
    const child = fork(here('loop-server.ts'), [file]);
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    // The first slip loads the renderer in its worker.
    await sendCrowd({ url, clients: 1, count: 2, print: true });
    await allPrinted(file, 2);
    child.send('start');
    await sendCrowd({ url, clients: 2, count: printed, print: true });
    await allPrinted(file, printed + 2);
    child.send('stop');
    const [delay] = (await once(child, 'message')) as [{ p99: number; max: number }];
    p99s.push(delay.p99);
    worst.push(delay.max);
    child.disconnect();
    await once(child, 'exit');
  }
  return {
    what: `event-loop delay while ${printed} tickets print, worst ${spread(worst, 1)} ms; p99 in ms`,
    value: spread(p99s, 2),
    aim: '<= 10',
    met: median(p99s) <= 10,
  };
}

async function allPrinted(file: string, count: number): Promise<void> {
  const database = new DatabaseSync(file, { readOnly: true });
  const confirmed = database.prepare("select count(*) as jobs from print_jobs where state = 'confirmed'");
  while (Number(confirmed.get()?.['jobs']) < count) await sleep(50);
  database.close();
}
