import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { foreignEnvironment, freePort, startCentre } from './centre.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'motcua-start-'));
after(() => rm(folder, { recursive: true, force: true }));

/** Runs `npm start` as a person would, in a process group of its own, so that Ctrl-C reaches all of it. */
async function npmStart(): Promise<{ output(): string; ctrlC(): Promise<void>; url: string }> {
  const port = await freePort();
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...foreignEnvironment(),
      NODE_OPTIONS: '',
      PORT: String(port),
      MOTCUA_DATABASE: `sqlite:${join(folder, 'start.db')}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const url = `http://localhost:${port}`;
  const deadline = Date.now() + 60_000;
  while (!output.includes(`${url}/kiosk/`)) {
    assert.equal(child.exitCode, null, `npm start ended:\n${output}`);
    assert.ok(Date.now() < deadline, `npm start printed no addresses within a minute:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    output: () => output,
    async ctrlC() {
      const ended = once(child, 'exit');
      assert.ok(child.pid);
      process.kill(-child.pid, 'SIGINT');
      await ended;
    },
  };
}

test('npm start loads the sample province, prints the addresses, and Ctrl-C ends it cleanly, twice', async () => {
  for (const time of ['first', 'second']) {
    const running = await npmStart();
    const groups = (await (await fetch(`${running.url}/api/v1/service-groups`)).json()) as {
      items: unknown[];
    };
    assert.equal(groups.items.length, 12, time);
    const { total } = (await (await fetch(`${running.url}/api/v1/procedures?limit=1`)).json()) as {
      total: number;
    };
    assert.ok(total >= 120, `${total} procedures at the ${time} start`);
    for (const path of [
      '/',
      '/kiosk/',
      '/counter/',
      '/board/',
      '/office/',
      '/devices/',
      '/demo/',
      '/healthz',
      '/metrics',
    ])
      assert.equal((await fetch(`${running.url}${path}`)).status, 200, path);
    await running.ctrlC();
    // npm passes the signal on to itself; that the server ended in order stands in its log.
    assert.match(running.output(), /server\.stopped/);
    await assert.rejects(fetch(`${running.url}/healthz`));
  }
});

/** Starts a centre that must not start; ends it if it does. */
async function refused(env: Record<string, string>, message: RegExp, where?: string): Promise<void> {
  const started = startCentre(env, where);
  await started.then(
    (centre) => centre.stop(),
    () => {},
  );
  await assert.rejects(started, message);
}

test('a second server on the same file says so and stops', async () => {
  const own = await mkdtemp(join(tmpdir(), 'motcua-second-'));
  const first = await startCentre({}, own);
  try {
    await refused({}, /already|đang/i, own);
  } finally {
    await first.stop();
    await rm(own, { recursive: true, force: true });
  }
});

test('a wrong setting stops the start with a message that names it', async () => {
  await refused({ MOTCUA_PRINTER: 'tcp://' }, /MOTCUA_PRINTER/);
  await refused({ MOTCUA_PROFILE: 'atlantis' }, /MOTCUA_PROFILE[^]*quang-ninh/);
});
