import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takenAway } from './additive.ts';

const before = {
  openapi: '3.1.1',
  info: { title: 'API', version: '1' },
  paths: {
    '/tickets': {
      post: {
        requestBody: {
          content: {
            'application/json': { schema: { type: 'object', properties: { id: { type: 'string' } } } },
          },
        },
        responses: {
          201: {
            description: 'Created',
            content: {
              'application/json': {
                schema: { type: 'object', properties: { number: { type: 'string' } }, required: ['number'] },
              },
            },
          },
        },
      },
    },
  },
};

function after(change: (doc: typeof before & { paths: Record<string, unknown> }) => void) {
  const doc = structuredClone(before);
  change(doc);
  return takenAway(before, doc);
}
const post = (doc: typeof before) => doc.paths['/tickets'].post;
const sent = (doc: typeof before) => post(doc).requestBody.content['application/json'].schema;
const answered = (doc: typeof before) => post(doc).responses[201].content['application/json'].schema;

test('the same description takes nothing away', () =>
  assert.deepEqual(
    after(() => {}),
    [],
  ));

test('a new endpoint, a new optional input and a new part of an answer are additions', () => {
  assert.deepEqual(
    after((doc) => {
      Object.assign(doc.paths, { '/fields': { get: { responses: { 200: { description: 'OK' } } } } });
      Object.assign(sent(doc).properties, { lang: { type: 'string' } });
      Object.assign(answered(doc).properties, { code: { type: 'string' } });
    }),
    [],
  );
});

test('a removed endpoint, a removed answer part, a changed type and a newly required input are caught', () => {
  const changes: ((doc: typeof before) => void)[] = [
    (doc) => Reflect.deleteProperty(doc.paths, '/tickets'),
    (doc) => Reflect.deleteProperty(answered(doc).properties, 'number'),
    (doc) => Object.assign(answered(doc).properties, { number: { type: 'number' } }),
    (doc) => Object.assign(sent(doc), { required: ['id'] }),
    (doc) => Reflect.deleteProperty(sent(doc).properties, 'id'),
  ];
  for (const change of changes) assert.notDeepEqual(after(change), [], String(change));
});
