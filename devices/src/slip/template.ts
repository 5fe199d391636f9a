/**
 * A slip's template: an SVG whose children stand one under the other, so that a name that wraps moves the rest
 * down. The paper's width comes from the renderer.
 *
 * On the root: `data-margin` (dots kept free on each side), `data-top` and `data-bottom` (dots).
 *
 * Blocks, top to bottom, each with `data-gap` (dots above it). A block whose field is empty is left out, with
 * its gap.
 * - `<text data-field="name">`: the field's text, or the element's own text without `data-field`. `font-size`
 *   (dots) or `data-cap` (height of its capitals and figures, in dots), `font-weight` 400, 600 or 700,
 *   `text-anchor` start, middle or end, `data-lines` (more lines make it smaller, at most by a third; what
 *   then still doesn't fit takes more lines, for no word is ever cut), `data-margin` (instead of the root's), `data-line-height` (times the size,
 *   default 1.3: Vietnamese marks need air), `data-inverse="true"` (white on black).
 * - `<g data-qr="name" data-module="6">`: the field as a QR code in the middle, `data-module` dots a module.
 * - `<line>`: a rule across the paper, `stroke-width` in dots.
 */
export interface SlipTemplate {
  /** Name of the slip, for messages. */
  readonly name: string;
  readonly svg: string;
}

/** The values of a template's fields. An absent or empty field leaves its block out. */
export type SlipFields = Readonly<Record<string, string | undefined>>;

/** A template that cannot be drawn; the message names the element. */
export class SlipTemplateError extends Error {
  constructor(template: string, problem: string) {
    super(`slip template "${template}": ${problem}`);
    this.name = 'SlipTemplateError';
  }
}
