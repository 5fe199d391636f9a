import { OpenAPIGenerator } from '@orpc/openapi';
import type { OpenAPI } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { apiContract } from '@motcua/domain/http/api';
import { problemDocument, problemResponses } from './openapi-problems.ts';
import { streamPath } from './openapi-stream.ts';

let document: Promise<OpenAPI.Document> | null = null;

/** The OpenAPI 3.1 description of everything under `/api/v1`, made from the contract. */
export function openApiDocument(): Promise<OpenAPI.Document> {
  document ??= generate();
  return document;
}

async function generate(): Promise<OpenAPI.Document> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const generated = await generator.generate(apiContract, {
    info: {
      title: 'Một Cửa',
      version: '1.0.0',
      description: 'The one-stop desk of a Vietnamese public administration centre.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
  });
  const paths: OpenAPI.PathsObject = { ...generated.paths, ...streamPath };
  for (const [path, item] of Object.entries(paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = item?.[method];
      if (operation !== undefined)
        Object.assign(operation, {
          responses: { ...operation.responses, ...problemResponses(path, method) },
        });
    }
  }
  return {
    ...generated,
    paths,
    components: {
      ...generated.components,
      schemas: { ...generated.components?.schemas, Problem: problemDocument },
    },
  };
}
