import qrcode from 'qrcode';
import { html, type TemplateResult } from 'lit';

/** White modules round a code, which readers need. */
const QUIET = 4;

/** A QR code as inline SVG (a `data:` image would need a wider content security policy). `label` says what it opens. */
export function qr(text: string, label: string): TemplateResult {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * QUIET;
  let path = '';
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (modules.get(y, x)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
    }
  }
  return html`<svg
    class="qr"
    viewBox="0 0 ${side} ${side}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <rect width="100%" height="100%" fill="#fff" />
    <path d=${path} fill="#000" />
  </svg>`;
}
