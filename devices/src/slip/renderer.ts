import { Resvg, initWasm } from '@resvg/resvg-wasm';
import type { InitInput } from '@resvg/resvg-wasm';
import { packPixels } from '../printer/raster.ts';
import type { Raster } from '../printer/raster.ts';
import { slipFamily, slipFonts } from './fonts.ts';
import type { SlipFontFile } from './fonts.ts';
import { layOut } from './layout.ts';
import type { SlipFields, SlipTemplate } from './template.ts';

/** What a renderer is made of. The files come from the caller: Node reads them, a browser fetches them. */
export interface SlipAssets {
  /** resvg's WebAssembly module. */
  readonly wasm: InitInput | Promise<InitInput>;
  readonly fonts: readonly SlipFontFile[];
}

/** Draws slips. The same pixels in Node and in the browser. */
export interface SlipRenderer {
  /**
   * @param width printable dots: 576 on 80 mm paper, 384 on 58 mm
   * @throws SlipTemplateError
   */
  render(template: SlipTemplate, fields: SlipFields, width: number): Raster;
}

let loading: Promise<void> | undefined;

/** Loads the renderer. The WebAssembly module is started once a thread, from the first caller's file. */
export async function loadSlipRenderer(assets: SlipAssets): Promise<SlipRenderer> {
  loading ??= initWasm(assets.wasm);
  await loading;
  const fonts = slipFonts(assets.fonts);
  const fontBuffers = assets.fonts.map(({ data }) => data);
  return {
    render: (template, fields, width) => {
      const { svg } = layOut(template, fields, width, fonts);
      const resvg = new Resvg(svg, {
        background: '#fff',
        font: { fontBuffers, defaultFontFamily: slipFamily },
      });
      const image = resvg.render();
      const raster = packPixels(image.pixels, image.width, image.height);
      image.free();
      resvg.free();
      return raster;
    },
  };
}
