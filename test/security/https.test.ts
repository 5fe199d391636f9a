import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { isIPv4 } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { loadConfig } from '../../kiosk-server/src/config/config.ts';
import { startServer } from '../../kiosk-server/src/main.ts';
import { localAddresses } from '../../kiosk-server/src/tls/host-names.ts';
import { authorityFiles, initialise } from '../../kiosk-server/src/tls/local-authority.ts';
import { freePort } from '../e2e/centre.ts';
import { launchBrowser } from '../e2e/browser.ts';
import { administrator, withServer } from './server.ts';

const HOST = 'kiosk.motcua.test';
const run = promisify(execFile);

/** The public key's digest, by which this browser is told to trust our authority's server. */
async function keyDigest(certificate: string): Promise<string> {
  const { publicKey } = new X509Certificate(await readFile(certificate));
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return Buffer.from(await crypto.subtle.digest('SHA-256', der)).toString('base64');
}

test(
  'HN-15.6 an officer signs in over https under a host name that is not localhost',
  { timeout: 90_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'motcua-https-'));
    const { files } = await initialise(join(folder, 'tls'), 'Một Cửa, thử nghiệm', [HOST], new Date());
    const enrolPort = await freePort();
    const server = await startServer(
      loadConfig(
        {
          PORT: '0',
          MOTCUA_HOST: '0.0.0.0',
          MOTCUA_DATABASE: `sqlite:${join(folder, 'motcua.db')}`,
          MOTCUA_TLS: `${files.serverCertificate},${files.serverKey}`,
          MOTCUA_TLS_ENROL_PORT: String(enrolPort),
          MOTCUA_SAMPLE: '0',
          MOTCUA_BACKUP_AT: 'off',
          MOTCUA_LOG_LEVEL: 'silent',
        },
        folder,
      ),
    );
    const browser = await launchBrowser([
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${await keyDigest(files.serverCertificate)}`,
    ]);
    try {
      const origin = `https://${HOST}:${new URL(server.url).port}`;
      const context = await browser.newContext();
      const page = await context.newPage();

      // Plain http offers the certificate, says whose it is, and leads everything else to https.
      await page.goto(`http://${HOST}:${String(enrolPort)}/`);
      assert.equal(await page.locator('html').getAttribute('lang'), 'vi');
      const { fingerprint256 } = new X509Certificate(await readFile(files.authorityCertificate));
      assert.ok((await page.locator('code').innerText()).includes(fingerprint256));
      const offered = await page.request.get(`http://127.0.0.1:${String(enrolPort)}/mot-cua.crt`);
      assert.equal(await offered.text(), await readFile(files.authorityCertificate, 'utf8'));
      const led = await page.goto(`http://${HOST}:${String(enrolPort)}/healthz`);
      assert.equal(led?.url(), `${origin}/healthz`);
      assert.equal(led?.status(), 200);

      // A page of our own origin talks to the server as our screens do.
      const call = (method: string, path: string, body: object | null, csrf: string | null) =>
        page.evaluate(
          async ([method, path, body, csrf]) => {
            const response = await fetch(`/api/v1${String(path)}`, {
              method: String(method),
              headers: {
                ...(body === null ? {} : { 'content-type': 'application/json' }),
                ...(csrf === null ? {} : { 'x-csrf-token': String(csrf) }),
              },
              ...(body === null ? {} : { body: JSON.stringify(body) }),
            });
            const text = await response.text();
            return { status: response.status, body: text === '' ? null : JSON.parse(text) };
          },
          [method, path, body, csrf] as const,
        );
      assert.equal(await page.evaluate('isSecureContext'), true);
      const token = new URL(server.setupLink ?? '').hash.slice('#setup='.length);
      const made = await call('POST', '/setup', { token, ...administrator }, null);
      assert.equal(made.status, 200);
      assert.equal((await call('DELETE', '/session', null, made.body.csrfToken)).status, 204);
      const { username, password } = administrator;
      const signedIn = await call('POST', '/session', { username, password }, null);
      assert.equal(signedIn.status, 200);

      const cookies = await context.cookies(origin);
      assert.deepEqual(cookies.map(({ name }) => name).sort(), [
        '__Host-motcua-browser',
        '__Host-motcua-session',
      ]);
      for (const cookie of cookies) {
        assert.deepEqual(
          [cookie.secure, cookie.httpOnly, cookie.sameSite, cookie.path, cookie.domain],
          [true, true, 'Strict', '/', HOST],
        );
      }
      assert.equal(await page.evaluate('document.cookie'), '');

      // The session lives in the browser; a change without the page's token is refused.
      const me = await call('GET', '/session', null, null);
      assert.equal(me.body.staff.username, username);
      const screen = { kind: 'board', name: 'Bảng' };
      const forged = await call('POST', '/pairing-codes', screen, null);
      assert.equal(forged.status, 403);
      assert.match(forged.body.type, /csrf-token-missing/);
      assert.equal((await call('POST', '/pairing-codes', screen, me.body.csrfToken)).status, 201);

      assert.equal((await call('DELETE', '/session', null, me.body.csrfToken)).status, 204);
      assert.equal((await call('GET', '/session', null, null)).body.staff, null);
      const left = (await context.cookies(origin)).map(({ name }) => name);
      assert.deepEqual(left, ['__Host-motcua-browser']);
    } finally {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
);

test('HN-15.6 behind a proxy, a caller who comes past it in plain http gets no credential', async (context) => {
  const [lan] = localAddresses().filter((address) => isIPv4(address));
  if (lan === undefined) {
    context.skip('this machine has no network address');
    return;
  }
  await withServer({ env: { MOTCUA_HOST: '0.0.0.0', MOTCUA_TRUST_PROXY: '127.0.0.1' } }, async (server) => {
    const { port } = new URL(server.url);
    const { username, password } = administrator;
    const signIn = (address: string, headers: Record<string, string>) =>
      fetch(`http://${address}:${port}/api/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ username, password }),
      });
    await server.administrator();
    const past = await signIn(lan, { 'x-forwarded-proto': 'https', 'x-forwarded-for': '127.0.0.1' });
    assert.equal(past.status, 403);
    assert.match(await past.text(), /https-needed/);
    const through = await signIn('127.0.0.1', {
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '10.0.0.9',
    });
    assert.equal(through.status, 200);
    for (const cookie of through.headers.getSetCookie()) assert.match(cookie, /^__Host-[^]*; Secure/);
  });
});

test('HN-15.6 motcua refuses to serve other machines without https, and names the ways out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-https-'));
  const motcua = new URL('../../kiosk-server/bin/motcua.mjs', import.meta.url).pathname;
  const env = {
    ...process.env,
    PORT: '0',
    MOTCUA_HOST: '0.0.0.0',
    MOTCUA_DATABASE: `sqlite:${join(folder, 'motcua.db')}`,
  };
  try {
    await assert.rejects(run(process.execPath, [motcua, 'serve'], { env, timeout: 30_000 }), (error) => {
      assert.ok(error instanceof Error && 'stderr' in error && 'code' in error);
      assert.equal(error.code, 1);
      for (const way of ['MOTCUA_TLS=', 'motcua tls init', 'MOTCUA_TRUST_PROXY=']) {
        assert.ok(String(error.stderr).includes(way), `${way} is not named`);
      }
      return true;
    });
    const { stdout } = await run(process.execPath, [motcua, 'tls', 'init', HOST], { env });
    const { serverCertificate } = authorityFiles(join(folder, 'tls'));
    assert.ok(stdout.includes(`MOTCUA_TLS=${serverCertificate},`));
    assert.equal(new X509Certificate(await readFile(serverCertificate)).checkHost(HOST), HOST);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
