/** `npm run manifest -w components` writes custom-elements.json: the public elements as the reference pages show them. */
const publicElement = /^mc-/;

export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/{testing,loader,define,parts,theme,api}/**', 'src/procedure-page/**'],
  outdir: '.',
  litelement: true,
  // Where the manifest lies is said in package.json by hand; a check writes it elsewhere.
  packagejson: false,
  plugins: [
    {
      name: 'public-part-only',
      /** Keeps the elements and what they show to a page: no private members, no sentences, no helpers. */
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) {
          module.declarations = (module.declarations ?? []).filter(
            ({ kind, tagName, name }) =>
              (kind === 'class' && publicElement.test(tagName ?? '')) || baseClasses.has(name),
          );
          for (const declaration of module.declarations) {
            if (declaration.events)
              declaration.events = declaration.events.filter(({ name }) => publicElement.test(name));
            declaration.members = (declaration.members ?? []).filter(
              ({ privacy, name }) =>
                privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
            );
          }
          module.exports = (module.exports ?? []).filter(({ declaration }) =>
            module.declarations.some(({ name }) => name === declaration.name),
          );
        }
        // In an order of its own, not in the one the file system happens to give.
        customElementsManifest.modules = customElementsManifest.modules
          .filter(({ declarations }) => declarations.length > 0)
          .sort((a, b) => (a.path < b.path ? -1 : 1));
      },
    },
  ],
};

const baseClasses = new Set(['McElement', 'ApiElement', 'LiveElement']);
