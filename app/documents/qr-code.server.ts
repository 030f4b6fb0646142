import { encode } from 'uqr';
import type { Sheet } from './sheet.server.ts';
import { colours } from './styles.ts';
import { openTag } from './tag.server.ts';

/**
 * Draws a text as a QR code in a square of `size` points, in vectors. Around it the page has to stay empty, as wide as
 * four of its modules, so that a camera finds it. It is read even where a crease or a stamp covers a tenth of it.
 */
export function drawQrCode(
  sheet: Sheet,
  text: string,
  { x, y, size, alt }: { x: number; y: number; size: number; alt: string },
): void {
  const { data } = encode(text, { ecc: 'M', border: 0 });
  const module = size / data.length;
  const figure = openTag(sheet, sheet.root, 'Figure', { alt, bbox: [x, y, x + size, y + size] });
  figure.add(() => {
    data.forEach((row, index) => {
      for (const { from, to } of darkStretches(row)) {
        sheet.document.rect(x + from * module, y + index * module, (to - from) * module, module);
      }
    });
    sheet.document.fill(colours.ink);
  });
  figure.end();
}

/** Neighbours are drawn as one, so that no viewer shows a seam between them. */
function darkStretches(row: readonly boolean[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  row.forEach((isDark, index) => {
    const last = stretches.at(-1);
    if (!isDark) return;
    if (last?.to === index) last.to = index + 1;
    else stretches.push({ from: index, to: index + 1 });
  });
  return stretches;
}
