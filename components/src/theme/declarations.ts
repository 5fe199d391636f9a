import { colours, constants, densities, sizes, themes, type Density, type Theme } from './values.ts';

type Write = (name: string, value: string) => string;

const colourSet = (theme: Theme, write: Write): string =>
  Object.entries(colours)
    .map(([name, values]) => write(name, values[theme]))
    .join('');

const sizeSet = (density: Density, write: Write): string =>
  Object.entries(sizes)
    .map(([name, values]) => write(name, values[density]))
    .join('');

/**
 * Inside an element `--_mc-x` is what rules use. By default it is the page's `--mc-x` or else our own value, so an
 * element looks right with no stylesheet at all; a `theme` or `density` asked for by attribute wins over the page.
 */
export function elementDeclarations(): string {
  const open: Write = (name, value) => `--_mc-${name}:var(--mc-${name},${value});`;
  const fixed: Write = (name, value) => `--_mc-${name}:${value};`;
  const basics = Object.entries(constants)
    .map(([name, value]) => open(name, value))
    .join('');
  return [
    `:host{${basics}${colourSet('light', open)}${sizeSet('comfortable', open)}}`,
    ...themes.map((theme) => `:host([theme='${theme}']){${colourSet(theme, fixed)}}`),
    ...densities.map((density) => `:host([density='${density}']){${sizeSet(density, fixed)}}`),
  ].join('\n');
}

/**
 * For pages of our own: `--mc-*` on the root, switched by `data-theme` and `data-density`. `--_mc-*` stands beside it
 * for parts that are used straight in a page's own element.
 */
export function pageDeclarations(): string {
  const both: Write = (name, value) => `  --mc-${name}: ${value};\n  --_mc-${name}: var(--mc-${name});\n`;
  const basics = Object.entries(constants)
    .map(([name, value]) => both(name, value))
    .join('');
  return [
    `:root {\n${basics}${colourSet('light', both)}${sizeSet('comfortable', both)}}\n`,
    ...themes
      .filter((theme) => theme !== 'light')
      .map((theme) => `:root[data-theme='${theme}'] {\n${colourSet(theme, both)}}\n`),
    `:root[data-density='kiosk'] {\n${sizeSet('kiosk', both)}}\n`,
  ].join('\n');
}
