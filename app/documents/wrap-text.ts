/** How wide a text is in points. */
export type Measure = (text: string) => number;

/**
 * The lines of a text that is to be at most `width` wide. Lines break at line feeds, at spaces, after hyphens and
 * slashes, and between Chinese characters, but never before closing or after opening punctuation; a longer word
 * breaks anywhere. A line that still is too wide holds one character. Where a line ends at a space or a line feed, it
 * keeps one space: it is not seen, and keeps words apart for those who copy the text or listen to it.
 */
export function wrapText(text: string, width: number, measure: Measure): string[] {
  const paragraphs = text.split(/\r?\n/).map((paragraph) => wrapParagraph(paragraph.trim(), width, measure));
  return paragraphs.flatMap((lines, index) => (index < paragraphs.length - 1 ? spaced(lines) : lines));
}

/** The same lines with a space after the last. */
export function spaced(lines: string[]): string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? `${line} ` : line));
}

function wrapParagraph(text: string, width: number, measure: Measure): string[] {
  if (measure(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of unbreakable(text).flatMap((piece) => partsOf(piece, width, measure))) {
    if (line !== '' && used + measure(piece.trimEnd()) > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += measure(piece);
  }
  return [...lines, line];
}

/** The text cut at every place where a line may break. Spaces stay with what is before them. */
function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  let [beforeThat, before] = [undefined as string | undefined, undefined as string | undefined];
  for (const character of text) {
    if (before !== undefined && !mayBreak(beforeThat, before, character)) pieces.push(pieces.pop() + character);
    else pieces.push(character);
    [beforeThat, before] = [before, character];
  }
  return pieces;
}

/** A piece that fits as it is, another one character by character. */
function partsOf(piece: string, width: number, measure: Measure): string[] {
  return measure(piece.trimEnd()) <= width ? [piece] : [...piece];
}

const opening = '“‘（《〈「『【〔〖［｛([{';
const closing = '、。，．：；！？…—）》〉」』】〕〗］｝”’％%)]},.:;!?';
const han = /[\u2e80-\u30ff\u3100-\u312f\u31a0-\u31bf\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

function mayBreak(beforeThat: string | undefined, before: string, after: string): boolean {
  if (after === ' ' || closing.includes(after) || opening.includes(before)) return false;
  if (before === ' ') return true;
  if (before === '-' || before === '/') return beforeThat !== ' ' && !/\d/.test(after);
  return han.test(before) || han.test(after);
}
