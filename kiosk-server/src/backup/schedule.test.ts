import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { zone } from '../centre/clock.ts';
import { backupName, backupTime, isBackupDue, tooMany } from './schedule.ts';

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
const instant = (text: string) => at(text).toInstant();

test('ND-30.3 a backup is due once a night, and made up for when the PC was off', () => {
  const last = instant('2026-03-01T02:30:05');
  assert.equal(isBackupDue('02:30', last, at('2026-03-01T23:00')), false);
  assert.equal(isBackupDue('02:30', last, at('2026-03-02T02:29:59')), false);
  assert.equal(isBackupDue('02:30', last, at('2026-03-02T02:30:00')), true);
  assert.equal(isBackupDue('02:30', last, at('2026-03-02T07:15')), true);
  assert.equal(isBackupDue('02:30', instant('2026-03-02T07:16'), at('2026-03-02T07:17')), false);
  assert.equal(isBackupDue('02:30', null, at('2026-03-02T07:17')), true);
});

test('a backup is named by its time here, and read back', () => {
  const name = backupName(at('2026-03-02T02:30:07'), 'db');
  assert.equal(name, 'motcua-2026-03-02-023007.db');
  assert.equal(backupTime(name, instant)?.toString(), '2026-03-01T19:30:07Z');
  assert.equal(backupTime('before-restore.db', instant), null);
});

test('only our own oldest backups are too many', () => {
  const names = ['notes.txt', 'motcua-2026-03-03-023000.db', 'motcua-2026-03-01-023000.db', 'motcua.db'];
  assert.deepEqual(tooMany(names, 1), ['motcua-2026-03-01-023000.db']);
  assert.deepEqual(tooMany(names, 5), []);
});
