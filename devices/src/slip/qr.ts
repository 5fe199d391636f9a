import { create } from 'qrcode';

/** A QR code as an SVG path, its quiet zone included in `size`. */
export interface QrDrawing {
  /** Dots on each side. */
  readonly size: number;
  /** Path data, from the upper left corner of the quiet zone. */
  readonly path: string;
}

/** Modules of quiet zone that ISO/IEC 18004 asks for. */
const quiet = 4;

/**
 * Draws text as a QR code, error correction M: paper is handled, folded and read by cheap scanners.
 * @param module dots a module; 4 dots (0.5 mm) is the least that a phone reads with ease
 */
export function drawQr(text: string, module: number): QrDrawing {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const runs: string[] = [];
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size;) {
      const start = x;
      while (x < modules.size && modules.get(y, x)) x++;
      if (x > start) {
        const width = (x - start) * module;
        runs.push(`M${(start + quiet) * module} ${(y + quiet) * module}h${width}v${module}h${-width}z`);
      }
      x++;
    }
  }
  return { size: (modules.size + 2 * quiet) * module, path: runs.join('') };
}
