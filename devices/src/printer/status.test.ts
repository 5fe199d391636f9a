import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReplyReader, conditionOfAnswers, statusOf } from './status.ts';

const ready = [0x12, 0x12, 0x12, 0x12];
const kind = (answers: number[]) => statusOf(conditionOfAnswers(answers)).kind;

test('the answers to DLE EOT name the state', () => {
  assert.equal(kind(ready), 'ok');
  assert.equal(kind([0x12, 0x12, 0x12, 0x1e]), 'paper-low');
  assert.equal(kind([0x1a, 0x32, 0x12, 0x7e]), 'paper-out');
  assert.equal(kind([0x1a, 0x16, 0x12, 0x12]), 'cover-open');
  assert.deepEqual(statusOf(conditionOfAnswers([0x1a, 0x52, 0x1a, 0x12])), {
    kind: 'error',
    cause: 'cutter',
  });
  assert.deepEqual(statusOf(conditionOfAnswers([0x1a, 0x52, 0x52, 0x12])), {
    kind: 'error',
    cause: 'overheated',
  });
  assert.deepEqual(statusOf(conditionOfAnswers([0x1a, 0x12, 0x12, 0x12])), {
    kind: 'error',
    cause: 'not-ready',
  });
});

test('replies are told apart by their fixed bits, in any chunking', () => {
  const bytes = [0x12, 0x00, 0x1c, 0x00, 0x0f, 0x00, 0x37, 0x25, 0x00, 0x16, 0x03];
  const kinds = ['real-time', 'in-order', 'pushed', 'cleared', 'real-time', 'in-order'];
  assert.deepEqual(
    new ReplyReader().read(Uint8Array.from(bytes)).map((reply) => reply.kind),
    kinds,
  );
  const reader = new ReplyReader();
  assert.deepEqual(
    bytes.flatMap((byte) => reader.read(Uint8Array.of(byte))).map((reply) => reply.kind),
    kinds,
  );
});

test('noise is no reply', () => {
  const reader = new ReplyReader();
  assert.deepEqual(reader.read(Uint8Array.of(0xff, 0x80, 0x93, 0x92, 0x11, 0x13)), []);
  // A pushed status with a wrong second byte is dropped, what follows is read.
  assert.deepEqual(
    reader.read(Uint8Array.of(0x10, 0xff, 0x12)).map((reply) => reply.kind),
    ['real-time'],
  );
});

test('random bytes never throw nor hang', () => {
  const reader = new ReplyReader();
  let seed = 3;
  for (let i = 0; i < 2_000; i++) {
    reader.read(Uint8Array.from({ length: 16 }, () => (seed = (seed * 48_271) % 2_147_483_647) & 255));
  }
});
