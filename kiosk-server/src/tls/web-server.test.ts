import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { connect } from 'node:tls';
import { ConfigError, loadConfig } from '../config/config.ts';
import { systemClock } from '../centre/clock.ts';
import { createLog } from '../log/log.ts';
import { startEnrolment } from './enrolment.ts';
import { initialise } from './local-authority.ts';
import { createWebServer } from './web-server.ts';

const HOUR_MS = 3_600_000;
const log = createLog({ logLevel: 'silent' });

async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'motcua-web-'));
  try {
    await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const configOf = (folder: string, env: Record<string, string>) =>
  loadConfig({ PORT: '0', MOTCUA_DATABASE: `sqlite:${join(folder, 'd.db')}`, ...env }, folder);

/** Serial number of the certificate a client is shown. */
async function shown(port: number): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const { serialNumber } = socket.getPeerCertificate();
  socket.destroy();
  return serialNumber;
}

test('HN-15.6 a certificate that changes on disk is taken up without a restart', (context: TestContext) =>
  inFolder(async (folder) => {
    context.mock.timers.enable({ apis: ['setInterval'] });
    const { files } = await initialise(join(folder, 'tls'), 'Một Cửa', ['a.test'], new Date());
    const config = configOf(folder, { MOTCUA_TLS: `${files.serverCertificate},${files.serverKey}` });
    const web = await createWebServer({ config, clock: systemClock, log }, (_request, response) =>
      response.end(),
    );
    web.server.listen(0, '127.0.0.1');
    await once(web.server, 'listening');
    const { port } = web.server.address() as AddressInfo;
    try {
      const first = await shown(port);
      await initialise(join(folder, 'tls'), 'Một Cửa', ['a.test'], new Date());
      assert.equal(await shown(port), first);
      context.mock.timers.tick(HOUR_MS);
      let second = first;
      for (let i = 0; i < 100 && second === first; i += 1) second = await shown(port);
      assert.notEqual(second, first);
    } finally {
      web.close();
      web.server.close();
    }
  }));

test('a certificate that cannot be used stops the start with a message that names the setting', () =>
  inFolder(async (folder) => {
    const { files } = await initialise(join(folder, 'tls'), 'Một Cửa', ['a.test'], new Date());
    const other = await initialise(join(folder, 'other'), 'Một Cửa', ['a.test'], new Date());
    const broken = join(folder, 'broken.pem');
    await writeFile(broken, 'not a certificate');
    for (const [cert, key] of [
      [broken, files.serverKey],
      [files.serverCertificate, other.files.serverKey],
      [join(folder, 'missing.pem'), files.serverKey],
    ]) {
      const config = configOf(folder, { MOTCUA_TLS: `${String(cert)},${String(key)}` });
      const attempt = createWebServer({ config, clock: systemClock, log }, () => undefined);
      await assert.rejects(
        attempt,
        (error) => error instanceof ConfigError && /MOTCUA_TLS/.test(error.message),
      );
    }
  }));

test('HN-15.6 plain http hands out the authority and leads to https; it takes nothing in', () =>
  inFolder(async (folder) => {
    const { files, fingerprint } = await initialise(join(folder, 'tls'), 'Một Cửa', ['a.test'], new Date());
    const config = configOf(folder, {
      MOTCUA_TLS: `${files.serverCertificate},${files.serverKey}`,
      MOTCUA_TLS_ENROL_PORT: '0',
    });
    const server = await startEnrolment(config, 8443);
    assert.ok(server);
    const { port } = server.address() as AddressInfo;
    const ask = async (method: string, path: string, host = 'kiosk.test:8081') => {
      const sent = request({ port, host: '127.0.0.1', method, path, headers: { host }, agent: false }).end();
      const [response] = (await once(sent, 'response')) as [IncomingMessage];
      let body = '';
      for await (const part of response.setEncoding('utf8')) body += String(part);
      return { status: response.statusCode, headers: response.headers, body };
    };
    try {
      const page = await ask('GET', '/');
      assert.match(page.body, /lang="vi"/);
      assert.ok(page.body.includes(fingerprint));
      assert.ok(page.body.includes('href="https://kiosk.test:8443/"'));
      assert.match((await ask('GET', '/?lang=en')).body, /lang="en"[^]*Enrol this machine/);
      const certificate = await ask('GET', '/mot-cua.crt');
      assert.equal(certificate.headers['content-type'], 'application/x-x509-ca-cert');
      assert.equal(certificate.body, await readFile(files.authorityCertificate, 'utf8'));
      assert.doesNotMatch(certificate.body, /PRIVATE KEY/);
      const led = await ask('GET', '/kiosk/?a=1');
      assert.deepEqual([led.status, led.headers.location], [308, 'https://kiosk.test:8443/kiosk/?a=1']);
      assert.equal(
        (await ask('GET', '//evil.example/x')).headers.location?.startsWith('https://kiosk.test:8443/'),
        true,
      );
      assert.equal((await ask('POST', '/api/v1/session')).status, 405);
      assert.equal((await ask('GET', '/', 'a"><script>')).status, 400);
    } finally {
      server.close();
    }
  }));
