/** Writes src/theme/page.css, the tokens for pages of our own, from the one list of values. */
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { pageDeclarations } from './src/theme/declarations.ts';

const head = '/* Made by page-css.mjs from theme/values.ts; a test compares the two. */\n';
const text = await format(head + pageDeclarations(), { parser: 'css', singleQuote: true, printWidth: 110 });
await writeFile(new URL('src/theme/page.css', import.meta.url), text);
