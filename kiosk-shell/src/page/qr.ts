import { html, svg, type TemplateResult } from 'lit';
import { create } from 'qrcode';

/** The quiet zone the standard asks for around the code, in modules. */
const QUIET = 4;

/**
 * A text as a QR code in inline SVG (our policy allows no inline pictures). It is decoration for a screen reader: what
 * it says must stand beside it in words.
 */
export function qrCode(text: string): TemplateResult {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const size = modules.size + 2 * QUIET;
  let path = '';
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
    }
  }
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" aria-hidden="true" shape-rendering="crispEdges">
    ${svg`<path d="M0 0h${size}v${size}H0z" fill="#fff" /><path d=${path} fill="#000" />`}
  </svg>`;
}
