import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError } from '../config/config.ts';
import { refuseUnsafeExposure } from './exposure.ts';
import { isLoopback, localAddresses, reachableNames } from './host-names.ts';
import { ownUrl } from './own-url.ts';

const lan = { host: '0.0.0.0', tls: null, trustProxy: [], insecureLan: false };

test('HN-15.6 other machines are served over https, behind a trusted proxy, or on purpose only', () => {
  for (const host of ['0.0.0.0', '::', '10.0.0.7', 'kiosk.lan', '127.0.0.1.evil.example']) {
    assert.throws(() => refuseUnsafeExposure({ ...lan, host }), ConfigError, host);
  }
  for (const safe of [
    { host: '127.0.0.1' },
    { host: 'localhost' },
    { host: '::1' },
    { tls: { cert: 'a', key: 'b' } },
    { trustProxy: ['10.0.0.1'] },
    { insecureLan: true },
  ]) {
    refuseUnsafeExposure({ ...lan, ...safe });
  }
});

test('HN-15.6 the refusal names the three ways out', () => {
  assert.throws(() => refuseUnsafeExposure(lan), /MOTCUA_TLS=[^]*motcua tls init[^]*MOTCUA_TRUST_PROXY=/);
});

test('a certificate is for what was asked, this machine and its addresses, each once', () => {
  const names = reachableNames(['Kiosk.Motcua.test', 'localhost']);
  assert.equal(names[0], 'kiosk.motcua.test');
  for (const name of ['localhost', '127.0.0.1', '::1', ...localAddresses()])
    assert.ok(names.includes(name), name);
  assert.equal(new Set(names).size, names.length);
  assert.ok(names.every((name) => !name.startsWith('fe80:')));
});

test('loopback is this machine only', () => {
  assert.ok(['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]'].every(isLoopback));
  assert.ok(!['0.0.0.0', '::', '10.0.0.1', 'localhost.evil.example', ''].some(isLoopback));
});

test('the own address is one a browser on this machine opens', () => {
  const tls = { cert: 'a', key: 'b' };
  assert.equal(ownUrl({ host: '0.0.0.0', tls }, 8443), 'https://localhost:8443');
  assert.equal(ownUrl({ host: '10.0.0.7', tls: null }, 80), 'http://10.0.0.7:80');
  assert.equal(ownUrl({ host: 'fd00::2', tls: null }, 8080), 'http://[fd00::2]:8080');
});
