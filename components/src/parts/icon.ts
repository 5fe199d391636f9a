// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- brings the icons' types along into other packages
/// <reference path="./lucide.d.ts" />
import type { IconNode } from 'lucide';
import { css, svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

/**
 * An icon of the open set (lucide's per-icon data), as inline SVG. It is decoration: the word stands beside it, so it
 * is hidden from screen readers.
 */
export function icon(node: IconNode): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${node.map(([shape, at]) => shapes[shape]?.(at))}
  </svg>`;
}

type Attributes = IconNode[number][1];

const shapes: Record<string, (at: Attributes) => SVGTemplateResult> = {
  path: (at) => svg`<path d=${at['d']} />`,
  circle: (at) => svg`<circle cx=${at['cx']} cy=${at['cy']} r=${at['r']} />`,
  line: (at) => svg`<line x1=${at['x1']} x2=${at['x2']} y1=${at['y1']} y2=${at['y2']} />`,
  polyline: (at) => svg`<polyline points=${at['points']} />`,
  rect: (at) =>
    svg`<rect x=${at['x']} y=${at['y']} width=${at['width']} height=${at['height']} rx=${at['rx'] ?? 0} />`,
};

export const iconStyles = css`
  .icon {
    flex: none;
    display: inline-block;
    width: var(--_mc-icon);
    height: var(--_mc-icon);
    vertical-align: -0.2em;
  }
`;
