import { apiCompare } from 'api-smart-diff';

/**
 * What other programs rely on and would lose between two versions of the API's description, as readable lines; empty
 * when the newer one only adds. Stricter than "not breaking": under one version nothing is removed or replaced, because
 * nobody knows who reads it. Wording (titles, descriptions) may change freely.
 */
export function takenAway(before: object, after: object): string[] {
  // The comparison knows 3.0; of 3.1 we use only what both have, and JSON Schema keywords it compares alike.
  const { diffs } = apiCompare({ ...before, openapi: '3.0.3' }, { ...after, openapi: '3.0.3' });
  return diffs
    .filter((diff) => diff.type === 'breaking' || (diff.action !== 'add' && diff.type !== 'annotation'))
    .map((diff) => `${diff.action} ${diff.path.join(' > ')}`);
}
