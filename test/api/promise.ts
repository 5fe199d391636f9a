/**
 * Holds the API to what it has published: `test/api/v1.json` is the description other programs rely on, and what the code
 * describes now may only add to it. `npm run openapi` writes the additions down (and refuses anything else).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { openApiDocument } from '../../kiosk-server/src/http/openapi.ts';
import { takenAway } from './additive.ts';

const published = new URL('./v1.json', import.meta.url);
const accept = process.argv.includes('--accept');

const now = `${JSON.stringify(await openApiDocument(), null, 2)}\n`;
const before = await readFile(published, 'utf8').catch(() => null);

if (before === now) process.exit(0);
const lost = before === null ? [] : takenAway(JSON.parse(before), JSON.parse(now));
if (lost.length > 0) {
  console.error(`The API under /api/v1 only grows, and this takes away:\n  ${lost.join('\n  ')}`);
  process.exit(1);
}
if (!accept) {
  console.error(
    'The API has grown. Write it down with `npm run openapi`, look at the difference, and commit it.',
  );
  process.exit(1);
}
await writeFile(published, now);
console.log('test/api/v1.json describes the API as it is now.');
