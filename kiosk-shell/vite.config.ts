import { defineConfig } from 'vite';

/** One entry a page; the server serves `dist` as it is. Adding a page is adding a line. */
const pages = [
  'index.html',
  't/index.html',
  'kiosk/index.html',
  'counter/index.html',
  'board/index.html',
  'office/index.html',
  'devices/index.html',
];

export default defineConfig({
  root: new URL('src', import.meta.url).pathname,
  publicDir: new URL('public', import.meta.url).pathname,
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: new URL('dist', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'es2022',
    // Our policy allows no inline code and no data: addresses, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages.map((page) => new URL(`src/${page}`, import.meta.url).pathname) },
  },
  server: { proxy: { '/api': process.env['MOTCUA_SERVER'] ?? 'http://localhost:8080' } },
});
