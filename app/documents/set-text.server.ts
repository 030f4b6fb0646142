import { type Face, faceChains } from './faces.server.ts';
import { type Run, runsOf } from './printable-text.ts';
import type { Sheet } from './sheet.server.ts';
import type { Style } from './styles.ts';
import { spaced, wrapText } from './wrap-text.ts';

export type Align = 'left' | 'right';

/** Text that knows its lines and their height before it is set. */
export type SetText = { lines: string[]; style: Style; width: number; height: number };

/** Breaks a text into lines of at most `width` points. */
export function layText(text: string, style: Style, width: number): SetText {
  const lines = text === '' ? [] : wrapText(text, width, (part) => widthOf(part, style));
  return { lines, style, width, height: lines.length * lineHeight(style) };
}

/** Lays a figure on one line and makes it smaller where it would be wider than its column. */
export function layFigure(text: string, style: Style, width: number): SetText {
  const size = Math.max(5, Math.min(style.size, (style.size * width) / Math.max(widthOf(text, style), 1)));
  return { lines: [text], style: { ...style, size }, width, height: lineHeight(style) };
}

/** The same text for a place where the paragraph goes on with another one. */
export function followed(text: SetText): SetText {
  return { ...text, lines: spaced(text.lines) };
}

/** Draws a laid text with its upper left corner at `x`, `y`. */
export function drawText(sheet: Sheet, { lines, style, width }: SetText, x: number, y: number, align: Align = 'left') {
  const height = lineHeight(style);
  lines.forEach((line, index) => {
    const start = align === 'left' ? x : x + width - widthOf(line.trimEnd(), style);
    // Capitals are 0.733 of the size high: half of that below the middle of the line puts them in its middle.
    drawRuns(sheet, line, style, start, y + index * height + height / 2 + style.size * 0.3665);
  });
}

export function widthOf(text: string, style: Style): number {
  const chain = faceChains()[style.weight];
  return runsIn(text, chain).reduce((sum, run) => sum + runWidth(run, chain, style.size), 0);
}

function lineHeight({ size, leading = 1.4 }: Style): number {
  return size * leading;
}

function drawRuns({ document }: Sheet, line: string, style: Style, x: number, baseline: number): void {
  const chain = faceChains()[style.weight];
  let at = x;
  document.fillColor(style.colour).fontSize(style.size);
  for (const run of runsIn(line, chain)) {
    if (run.actual !== undefined) document.markContent('Span', { actual: run.actual });
    document
      .font((chain[run.face] as Face).name)
      .text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
    if (run.actual !== undefined) document.endMarkedContent();
    at += runWidth(run, chain, style.size);
  }
}

function runsIn(text: string, chain: readonly Face[]): Run[] {
  return runsOf(
    text,
    chain.map(({ covers }) => covers),
  );
}

/** Words are measured one by one with the space after them, as pdfkit shapes them. */
function runWidth({ text, face }: Run, chain: readonly Face[], size: number): number {
  const { font } = chain[face] as Face;
  const words = text.match(/[^ ]* |[^ ]+$/g) ?? [];
  return (words.reduce((sum, word) => sum + font.layout(word).advanceWidth, 0) * size) / 1000;
}
