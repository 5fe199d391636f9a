import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { ConfigError, loadConfig } from './config.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (content: unknown): void =>
  writeFileSync(
    join(folder, 'motcua.config.json'),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
/** The message a start is refused with. */
function refusal(env: Record<string, string>): string {
  try {
    loadConfig(env, folder);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message;
  }
  throw new Error('the configuration was accepted');
}

test('with nothing set, it listens to this machine only, on SQLite, with simulated devices', () => {
  const config = loadConfig({}, folder);
  assert.equal(config.host, '127.0.0.1');
  assert.equal(config.port, 8080);
  assert.ok(config.database.dialect === 'sqlite' && config.database.file.endsWith('/data/motcua.db'));
  assert.deepEqual(
    [config.printer, config.scanner, config.cardReader],
    ['simulator:', 'simulator:', 'simulator:'],
  );
});

test('paths of a configuration file start from its folder, and a variable wins over it', () => {
  file({ port: 9000, database: 'sqlite:here.db', backupDir: 'copies' });
  const config = loadConfig({ PORT: '9001' }, folder);
  assert.equal(config.port, 9001);
  assert.deepEqual(config.database, { dialect: 'sqlite', file: join(folder, 'here.db') });
  assert.equal(config.backupDir, join(folder, 'copies'));
});

test('an empty variable is one that is not set', () => {
  assert.equal(loadConfig({ PORT: '', MOTCUA_PUBLIC_URL: '' }, folder).port, 8080);
});

const bad: [string, string, RegExp][] = [
  ['PORT', '80a', /PORT is not valid.*0 to 65535/],
  ['PORT', '70000', /PORT is not valid/],
  ['MOTCUA_DATABASE', 'mysql://x', /MOTCUA_DATABASE is not valid.*sqlite:<file> or postgres:/],
  ['MOTCUA_PUBLIC_URL', 'motcua.example.vn', /MOTCUA_PUBLIC_URL is not valid/],
  ['MOTCUA_TLS', 'only-one.pem', /MOTCUA_TLS is not valid.*certificate,key/],
  ['MOTCUA_SAMPLE', 'maybe', /MOTCUA_SAMPLE is not valid.*1 or 0/],
  ['MOTCUA_BACKUP_AT', '25:00', /MOTCUA_BACKUP_AT is not valid/],
  ['MOTCUA_PRINTR', 'simulator:', /MOTCUA_PRINTR is not a setting.*MOTCUA_PRINTER/],
];
for (const [key, value, message] of bad) {
  test(`${key}=${value} stops the start and says what is allowed`, () => {
    assert.match(refusal({ [key]: value }), message);
  });
}

test('all that is wrong is said at once', () => {
  const message = refusal({ PORT: 'x', MOTCUA_SAMPLE: 'x' });
  assert.match(message, /PORT/);
  assert.match(message, /MOTCUA_SAMPLE/);
});

test('a password in a bad value is not repeated', () => {
  assert.doesNotMatch(refusal({ MOTCUA_DATABASE: 'mysql://user:secret@host/x' }), /secret/);
});

test('a file that is not JSON, or has an unknown key, is named', () => {
  file('{');
  assert.match(refusal({}), /motcua\.config\.json cannot be read as JSON/);
  file({ prot: 1 });
  assert.match(refusal({}), /"prot" is not a setting/);
  file({ port: 'x' });
  assert.match(refusal({}), /"port" in .*motcua\.config\.json is not valid/);
});
