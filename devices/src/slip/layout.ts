import { DOMImplementation, DOMParser, XMLSerializer, onErrorStopParsing } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import { slipFamily } from './fonts.ts';
import type { SlipFont, SlipWeight } from './fonts.ts';
import { drawQr } from './qr.ts';
import { SlipTemplateError } from './template.ts';
import type { SlipFields, SlipTemplate } from './template.ts';
import { setText } from './text-block.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A slip that is set: an SVG with every position fixed. */
export interface SlipDrawing {
  readonly svg: string;
  /** Dots. */
  readonly width: number;
  /** Dots. */
  readonly height: number;
}

/**
 * Fills a template and sets it to a paper width.
 * @param width printable dots: 576 on 80 mm paper, 384 on 58 mm
 * @throws SlipTemplateError
 */
export function layOut(
  template: SlipTemplate,
  fields: SlipFields,
  width: number,
  fonts: ReadonlyMap<SlipWeight, SlipFont>,
): SlipDrawing {
  const source = parse(template);
  const page = new DOMImplementation().createDocument(svgNamespace, 'svg');
  const root = page.documentElement;
  if (root === null) throw new SlipTemplateError(template.name, 'no root');
  const pen: Pen = { template, fields, fonts, page, root, width, margin: number(source, 'data-margin', 8) };
  let y = number(source, 'data-top', 0);
  for (const block of Array.from(source.childNodes).filter(isElement)) {
    const height = draw(pen, block, y + number(block, 'data-gap', 0));
    if (height !== undefined) y += number(block, 'data-gap', 0) + height;
  }
  const height = Math.ceil(y + number(source, 'data-bottom', 0));
  setAll(root, { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': slipFamily });
  return { svg: new XMLSerializer().serializeToString(page), width, height };
}

interface Pen {
  readonly template: SlipTemplate;
  readonly fields: SlipFields;
  readonly fonts: ReadonlyMap<SlipWeight, SlipFont>;
  readonly page: Document;
  readonly root: Element;
  readonly width: number;
  readonly margin: number;
}

/** Draws a block with its top at `y`. Gives its height, or undefined when it is left out. */
function draw(pen: Pen, block: Element, y: number): number | undefined {
  if (block.tagName === 'text') return drawText(pen, block, y);
  if (block.tagName === 'g' && block.hasAttribute('data-qr')) return drawCode(pen, block, y);
  if (block.tagName === 'line') return drawRule(pen, block, y);
  throw new SlipTemplateError(pen.template.name, `<${block.tagName}> is no block`);
}

function drawText(pen: Pen, block: Element, y: number): number | undefined {
  const field = block.getAttribute('data-field');
  const text = (field === null ? block.textContent : pen.fields[field])?.trim();
  if (!text) return undefined;
  const weight = weightOf(number(block, 'font-weight', 400));
  const font = pen.fonts.get(weight);
  if (font === undefined) throw new SlipTemplateError(pen.template.name, `no font of weight ${weight}`);
  const inverse = block.getAttribute('data-inverse') === 'true';
  const padding = inverse ? 12 : 0;
  const margin = number(block, 'data-margin', pen.margin);
  const left = margin + padding;
  const right = pen.width - margin - padding;
  const cap = block.hasAttribute('data-cap') ? number(block, 'data-cap', 0) : undefined;
  const lines = number(block, 'data-lines', Infinity);
  const lineHeight = number(block, 'data-line-height', 1.3);
  const size = number(block, 'font-size', 28);
  const set = setText({ text, size, cap, lineHeight, maxLines: lines }, right - left, font);

  const anchor = block.getAttribute('text-anchor') ?? 'start';
  const x = anchor === 'middle' ? pen.width / 2 : anchor === 'end' ? right : left;
  if (inverse) {
    const widest = Math.max(...set.lines.map((line) => font.width(line, set.size))) + 2 * padding;
    const from = anchor === 'middle' ? x - widest / 2 : anchor === 'end' ? right - widest : left - padding;
    add(pen, 'rect', {
      x: Math.round(from),
      y: Math.round(y),
      width: Math.round(widest),
      height: set.height,
      rx: 6,
    });
  }
  set.lines.forEach((line, at) => {
    const element = add(pen, 'text', {
      x,
      y: Math.round(y + set.baseline + at * set.leading),
      'font-size': set.size,
      'font-weight': weight,
      'text-anchor': anchor,
      fill: inverse ? '#fff' : '#000',
    });
    element.appendChild(pen.page.createTextNode(line));
  });
  return set.height;
}

function drawCode(pen: Pen, block: Element, y: number): number | undefined {
  const text = pen.fields[block.getAttribute('data-qr') ?? ''];
  if (!text) return undefined;
  const { size, path } = drawQr(text, number(block, 'data-module', 6));
  if (size > pen.width) throw new SlipTemplateError(pen.template.name, 'the QR is wider than the paper');
  const x = Math.round((pen.width - size) / 2);
  add(pen, 'path', {
    d: path,
    transform: `translate(${x} ${Math.round(y)})`,
    'shape-rendering': 'crispEdges',
  });
  return size;
}

function drawRule(pen: Pen, block: Element, y: number): number {
  const height = number(block, 'stroke-width', 2);
  add(pen, 'rect', { x: pen.margin, y: Math.round(y), width: pen.width - 2 * pen.margin, height });
  return height;
}

function parse(template: SlipTemplate): Element {
  let root: Element | null;
  try {
    const strict = new DOMParser({ onError: onErrorStopParsing });
    root = strict.parseFromString(template.svg, 'image/svg+xml').documentElement;
  } catch (error) {
    throw new SlipTemplateError(template.name, error instanceof Error ? error.message : 'no XML');
  }
  if (root?.tagName !== 'svg') throw new SlipTemplateError(template.name, 'the root is not <svg>');
  return root;
}

function isElement(node: { nodeType: number }): node is Element {
  return node.nodeType === 1;
}

function add(pen: Pen, name: string, attributes: Record<string, string | number>): Element {
  const element = pen.page.createElementNS(svgNamespace, name);
  setAll(element, attributes);
  pen.root.appendChild(element);
  return element;
}

function setAll(element: Element, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function number(element: Element, name: string, otherwise: number): number {
  const value = Number.parseFloat(element.getAttribute(name) ?? '');
  return Number.isFinite(value) ? value : otherwise;
}

function weightOf(weight: number): SlipWeight {
  return weight >= 700 ? 700 : weight >= 600 ? 600 : 400;
}
