import { openApiDocument } from '../../kiosk-server/src/http/openapi.ts';

/** An operation of the API's description, with the names of what it takes. */
export interface Operation {
  method: string;
  /** As described: `/tickets/{id}`. */
  path: string;
  query: string[];
  /** Properties of its JSON body; null where it takes none. */
  body: string[] | null;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation there is, so that a new endpoint is tested the day it is described. */
export async function operations(): Promise<Operation[]> {
  const { paths } = await openApiDocument();
  return Object.entries(paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item?.[method];
      if (operation === undefined) return [];
      const query = (operation.parameters ?? []).flatMap((parameter) =>
        'name' in parameter && parameter.in === 'query' ? [parameter.name] : [],
      );
      return [{ method: method.toUpperCase(), path, query, body: bodyProperties(operation.requestBody) }];
    }),
  );
}

function bodyProperties(requestBody: object | undefined): string[] | null {
  if (requestBody === undefined || !('content' in requestBody)) return null;
  const text = JSON.stringify(requestBody);
  const schema: unknown = JSON.parse(text).content?.['application/json']?.schema;
  const properties =
    schema !== null && typeof schema === 'object' && 'properties' in schema ? schema.properties : {};
  return Object.keys(properties ?? {});
}
