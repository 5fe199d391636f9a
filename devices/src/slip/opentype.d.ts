/** The package's ES module: its CommonJS entry hides its names from Node, the ES one works there and in bundlers. */
declare module 'opentype.js/dist/opentype.mjs' {
  export * from 'opentype.js';
}
