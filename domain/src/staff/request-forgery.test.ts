import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeProvenance } from './request-forgery.ts';
import type { RequestProvenance } from './request-forgery.ts';

const own: RequestProvenance = {
  method: 'POST',
  session: true,
  device: false,
  setsCredential: false,
  origin: 'https://motcua.example',
  ownOrigin: 'https://motcua.example',
  fetchSite: 'same-origin',
  tokenMatches: true,
};

test('a change from our own page with the session token passes', () => {
  assert.equal(judgeProvenance(own), 'ok');
});

test('HN-15.6 a change under a session without its token is refused', () => {
  assert.equal(judgeProvenance({ ...own, tokenMatches: false }), 'token-missing');
  for (const method of ['PUT', 'PATCH', 'DELETE', 'delete']) {
    assert.equal(judgeProvenance({ ...own, method, tokenMatches: false }), 'token-missing');
  }
});

test('HN-15.6 a change under a cookie from a foreign page is refused, token or not', () => {
  for (const foreign of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://motcua.example' },
    { origin: null, fetchSite: 'cross-site' },
    { origin: null, fetchSite: 'same-site' },
  ]) {
    assert.equal(judgeProvenance({ ...own, ...foreign }), 'foreign-origin');
    assert.equal(judgeProvenance({ ...own, ...foreign, session: false, device: true }), 'foreign-origin');
  }
});

test('a foreign page can neither sign a browser in nor pair it', () => {
  const signIn = { ...own, session: false, setsCredential: true, tokenMatches: false };
  assert.equal(judgeProvenance(signIn), 'ok');
  assert.equal(judgeProvenance({ ...signIn, origin: 'https://evil.example' }), 'foreign-origin');
});

test('reading needs no token, and a request without credentials has nothing to forge', () => {
  assert.equal(judgeProvenance({ ...own, method: 'GET', origin: 'https://evil.example' }), 'ok');
  const website = { ...own, session: false, origin: 'https://department.example', fetchSite: 'cross-site' };
  assert.equal(judgeProvenance({ ...website, tokenMatches: false }), 'ok');
});

test('a program with a device key and no browser headers passes', () => {
  const program = {
    ...own,
    session: false,
    device: true,
    origin: null,
    fetchSite: null,
    tokenMatches: false,
  };
  assert.equal(judgeProvenance(program), 'ok');
});
