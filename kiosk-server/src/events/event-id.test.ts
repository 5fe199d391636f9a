import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { eventId } from './event-id.ts';

test('event ids are UUIDs of version 7, distinct, and sort by time', () => {
  const ids = Array.from({ length: 1000 }, (_, i) => eventId(1_795_000_000_000 + i));
  for (const id of ids) assert.ok(z.uuidv7().safeParse(id).success, id);
  assert.equal(new Set(ids).size, 1000);
  assert.deepEqual(ids.toSorted(), ids);
  assert.notEqual(eventId(5), eventId(5));
});
