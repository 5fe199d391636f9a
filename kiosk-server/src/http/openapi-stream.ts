import type { OpenAPI } from '@orpc/openapi';

/** The live stream is no JSON endpoint and stands beside the contract. */
export const streamPath: OpenAPI.PathsObject = {
  '/stream': {
    get: {
      operationId: 'stream',
      summary: 'What happens, as it happens (Server-Sent Events)',
      description:
        'Messages carry `id: <seq>` and data `{seq, type, v, subject, at, payload}`. A `Last-Event-ID` that is too ' +
        'old is answered with `event: reset`: fetch the state anew. A comment comes every 15 seconds.',
      tags: ['stream'],
      parameters: [
        {
          name: 'topics',
          in: 'query',
          description:
            'First parts of event types, separated by commas: ticket, queue, print-job, device, scan.',
          schema: { type: 'string' },
        },
        { name: 'Last-Event-ID', in: 'header', schema: { type: 'integer' } },
      ],
      responses: {
        200: { description: 'The stream.', content: { 'text/event-stream': { schema: { type: 'string' } } } },
      },
    },
  },
};
