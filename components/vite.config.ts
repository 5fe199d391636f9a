import { readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Whitespace out of the templates of our own sources: a tenth of what a phone loads. */
const smallTemplates: Plugin = {
  name: 'small-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.includes('/components/src/') || !/\b(css|html)`/.test(code)) return null;
    return minifyHTMLLiterals(code, { fileName: id });
  },
};

/**
 * What a website loads: `motcua.js`, tiny and unhashed, and behind it one hashed chunk a widget and what they share.
 * Chunk addresses are relative to the chunk that asks, so the folder works under any address and from another origin.
 */
export default defineConfig({
  define: { __MOTCUA_VERSION__: JSON.stringify(version) },
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
  plugins: [smallTemplates],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: true,
    // A library has plain `import()`; an application's would carry a preload helper of 2 KiB in the loader.
    lib: { entry: new URL('src/loader/motcua.ts', import.meta.url).pathname, formats: ['es'] },
    license: { fileName: 'licenses.md' },
    reportCompressedSize: false,
    rolldownOptions: {
      external: [],
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /node_modules\/(@lit|lit)|components\/src\/(base\/(?!live)|theme\/|api\/(?!stream|breath))|domain\/src\/.*routes\.ts/,
            },
            {
              name: 'parts',
              test: /components\/src\/parts\/(button|focus|icon|notice|skeleton|failure-notice|visually-hidden)\.ts/,
            },
            { name: 'parts', test: /node_modules\/lucide/, minShareCount: 2 },
          ],
        },
      },
    },
  },
});
