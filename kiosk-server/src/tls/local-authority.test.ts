import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeServerCertificate } from './certificate-maker.ts';
import {
  authorityFiles,
  fingerprintOf,
  initialise,
  OutsideAuthorityError,
  isRenewalDue,
  namesIn,
  renewIfDue,
} from './local-authority.ts';

const now = new Date();
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);

async function inDirectory(run: (directory: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'motcua-tls-'));
  try {
    await run(join(directory, 'tls'));
  } finally {
    await rm(directory, { recursive: true });
  }
}

test('HN-15.6 a client that trusts the authority reaches the server by every name, and by no other', () =>
  inDirectory(async (directory) => {
    const { files } = await initialise(
      directory,
      'Một Cửa, thử nghiệm',
      ['kiosk.motcua.test', '10.1.2.3'],
      now,
    );
    const server = createServer(
      { cert: await readFile(files.serverCertificate), key: await readFile(files.serverKey) },
      (_request, response) => response.end('ok'),
    ).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const ca = await readFile(files.authorityCertificate);
    const ask = (servername: string, trusted: Buffer | undefined) =>
      new Promise<number | undefined>((resolve, reject) => {
        const { port } = server.address() as AddressInfo;
        const options = { host: '127.0.0.1', port, servername, ca: trusted, agent: false };
        request(options, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
    try {
      assert.equal(await ask('kiosk.motcua.test', ca), 200);
      await assert.rejects(ask('other.motcua.test', ca), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
      await assert.rejects(ask('kiosk.motcua.test', undefined), /self-signed|unable to (get|verify)/);
    } finally {
      server.close();
    }
  }));

test('HN-15.6 private keys are readable by their owner only', () =>
  inDirectory(async (directory) => {
    const { files } = await initialise(directory, 'Một Cửa', ['a.test'], now);
    for (const key of [files.authorityKey, files.serverKey]) {
      assert.equal((await stat(key)).mode & 0o777, 0o600);
    }
    assert.equal((await stat(files.directory)).mode & 0o077, 0);
  }));

test('the authority signs servers only, and the server certificate is for its names and no authority', () =>
  inDirectory(async (directory) => {
    const { files } = await initialise(directory, 'Một Cửa', ['a.test', '10.1.2.3', 'fd00::1'], now);
    const authority = new X509Certificate(await readFile(files.authorityCertificate));
    const server = new X509Certificate(await readFile(files.serverCertificate));
    assert.equal(authority.ca, true);
    assert.equal(server.ca, false);
    assert.equal(server.checkIssued(authority), true);
    assert.equal(server.verify(authority.publicKey), true);
    assert.equal(server.checkHost('a.test'), 'a.test');
    assert.equal(server.checkIP('10.1.2.3'), '10.1.2.3');
    assert.equal(server.publicKey.asymmetricKeyDetails?.namedCurve, 'prime256v1');
    assert.ok(namesIn(server).length === 3);
  }));

test('a second init keeps the authority, so that enrolled machines stay enrolled', () =>
  inDirectory(async (directory) => {
    const first = await initialise(directory, 'Một Cửa', ['a.test'], now);
    const second = await initialise(directory, 'Một Cửa', ['a.test', 'b.a.test', '10.9.9.9'], now);
    assert.equal(first.newAuthority, true);
    assert.equal(second.newAuthority, false);
    assert.equal(second.fingerprint, first.fingerprint);
  }));

test('the certificate is renewed for the same names when two months are left, by the same authority', () =>
  inDirectory(async (directory) => {
    const { files, fingerprint, validTo } = await initialise(
      directory,
      'Một Cửa',
      ['a.test', '10.1.2.3'],
      now,
    );
    assert.equal(await renewIfDue(directory, now), false);
    assert.equal(await renewIfDue(directory, days(397 - 59)), true);
    const renewed = new X509Certificate(await readFile(files.serverCertificate));
    assert.ok(renewed.validToDate > validTo);
    assert.deepEqual(namesIn(renewed), ['a.test', '10.1.2.3']);
    assert.equal(fingerprintOf(await readFile(files.authorityCertificate, 'utf8')), fingerprint);
    assert.equal(isRenewalDue(days(61), now), false);
    assert.equal(isRenewalDue(days(59), now), true);
  }));

test('HN-15.6 with a stolen authority nobody can pretend to be another website', () =>
  inDirectory(async (directory) => {
    const { files } = await initialise(directory, 'Một Cửa', ['motcua.test', '10.1.2.3'], now);
    const [certificate, key] = await Promise.all([
      readFile(files.authorityCertificate, 'utf8'),
      readFile(files.authorityKey, 'utf8'),
    ]);
    const thief = await makeServerCertificate({ certificate, key }, ['bank.example'], now);
    const server = createServer({ cert: thief.certificate, key: thief.key }, (_request, response) =>
      response.end('ok'),
    ).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const asked = new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port, servername: 'bank.example', ca: certificate, agent: false };
      request(options, resolve).on('error', reject).end();
    });
    await assert.rejects(asked, /permitted subtree violation|PERMITTED_VIOLATION/);
    server.close();
    await assert.rejects(initialise(directory, 'Một Cửa', ['other.test'], now), OutsideAuthorityError);
  }));

test('a directory without an authority is left alone', () =>
  inDirectory(async (directory) => {
    assert.equal(await renewIfDue(directory, now), false);
    await assert.rejects(stat(authorityFiles(directory).serverCertificate), { code: 'ENOENT' });
  }));
