import { fork } from 'node:child_process';
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
const perRound = 3000;
/** So many before the first round: until then the engine still compiles what is used most. */
const warmUp = 8000;
const printed = 100;
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

/**
 * Rounds of both, turn about, so that what else the machine does meets both alike. Each is one process on its own copy of
 * the file from the first round to the last, warmed up by as many tickets as the other: a centre's server runs all day.
 */
async function throughput(base: string): Promise<Finding> {
  const http: number[] = [];
  const single: number[] = [];
  const server = await startProcess(copyOf(base, 'http'));
  const yardstick = fork(here('one-at-a-time.ts'), [copyOf(base, 'single')]);
  const overHttp = async (count: number): Promise<number> => {
    const { ms } = await sendCrowd({ url: server.url, clients: 16, count, print: false });
    return count / (ms / 1000);
  };
  const oneAtATime = async (count: number): Promise<number> => {
    yardstick.send(count);
    const [{ ms }] = (await once(yardstick, 'message')) as [{ ms: number }];
    return count / (ms / 1000);
  };
  await oneAtATime(warmUp);
  await overHttp(warmUp);
  for (let round = 1; round <= rounds; round++) {
    const alone = await oneAtATime(perRound);
    const served = await overHttp(perRound);
    single.push(alone);
    http.push(served);
    console.log(`  round ${round}: HTTP ${served.toFixed(0)}/s, one at a time ${alone.toFixed(0)}/s`);
  }
  yardstick.disconnect();
  await server.stop();
  const ratios = http.map((value, round) => value / (single[round] ?? Number.NaN));
  return {
    what: `tickets/s over HTTP at 16 clients ${spread(http)}, one at a time ${spread(single)}; ratio`,
    value: spread(ratios, 2),
    aim: '>= 1.0',
    met: median(ratios) >= 1,
  };
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

/** Once: the simulated printer is as slow as a real one, and this takes a minute. */
async function loopDelay(base: string): Promise<Finding> {
  const file = copyOf(base, 'loop');
  const child = fork(here('loop-server.ts'), [file]);
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  // The first slip loads the renderer in its worker.
  await sendCrowd({ url, clients: 1, count: 2, print: true });
  await allPrinted(file, 2);
  child.send('start');
  await sendCrowd({ url, clients: 2, count: printed, print: true });
  await allPrinted(file, printed + 2);
  child.send('stop');
  const [{ p50, p99, max }] = (await once(child, 'message')) as [{ p50: number; p99: number; max: number }];
  child.disconnect();
  await once(child, 'exit');
  return {
    what: `event-loop delay while ${printed} tickets print, p50 ${p50.toFixed(2)} ms, worst ${max.toFixed(1)} ms; p99 in ms`,
    value: p99.toFixed(2),
    aim: '<= 10',
    met: p99 <= 10,
  };
}

async function allPrinted(file: string, count: number): Promise<void> {
  const database = new DatabaseSync(file, { readOnly: true });
  const confirmed = database.prepare("select count(*) as jobs from print_jobs where state = 'confirmed'");
  while (Number(confirmed.get()?.['jobs']) < count) await sleep(50);
  database.close();
}
