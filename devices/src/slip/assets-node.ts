import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { SlipAssets } from './renderer.ts';
import type { SlipWeight } from './fonts.ts';

const faces: readonly (readonly [SlipWeight, string])[] = [
  [400, '400Regular'],
  [600, '600SemiBold'],
  [700, '700Bold'],
];

/** The renderer's files out of the installed packages. */
export async function nodeSlipAssets(): Promise<SlipAssets> {
  const { resolve } = createRequire(import.meta.url);
  const fonts = faces.map(async ([weight, name]) => ({
    weight,
    data: new Uint8Array(
      await readFile(resolve(`@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`)),
    ),
  }));
  const wasm = readFile(resolve('@resvg/resvg-wasm/index_bg.wasm'));
  return { wasm: await wasm, fonts: await Promise.all(fonts) };
}
