import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { create, type Font, type GlyphRun } from 'fontkit';
import type { Covers } from './printable-text.ts';
import type { Weight } from './styles.ts';

export type Face = { name: string; font: Font; covers: Covers };

/** The faces of each weight in the order in which they are asked for a character. Opened once in a process. */
export function faceChains(): Record<Weight, readonly Face[]> {
  opened ??= openChains();
  return opened;
}

let opened: Record<Weight, readonly Face[]> | undefined;

function openChains(): Record<Weight, readonly Face[]> {
  const regular = openFace('NotoSansSC-Regular');
  return {
    regular: [regular, openFace('NotoSans-Regular')],
    strong: [openFace('NotoSansSC-SemiBold'), openFace('NotoSans-SemiBold'), regular],
  };
}

/** The server, the commands and the workers all start in the project's folder. */
function openFace(name: string): Face {
  const font = create(readFileSync(resolve('app/documents/fonts', `${name}.ttf`)));
  // pdfkit scales the run it is given in place; at 1,000 units it multiplies by one, and a run can be kept.
  if (font.unitsPerEm !== 1000) throw new Error(`${name} has ${font.unitsPerEm} units instead of 1000`);
  rememberLayouts(font);
  return { name, font, covers: remembered((codePoint) => font.hasGlyphForCodePoint(codePoint)) };
}

/** A font searches its tables anew for each character of each line. */
function remembered(covers: Covers): Covers {
  const known = new Map<number, boolean>();
  return (codePoint) => {
    const answer = known.get(codePoint) ?? covers(codePoint);
    known.set(codePoint, answer);
    return answer;
  };
}

/** Statements say the same words again and again, and shaping a word is the dearest part of setting it. */
function rememberLayouts(font: Font): void {
  const shape = font.layout.bind(font);
  const runs = new Map<string, GlyphRun>();
  font.layout = (text, features) => {
    if (features) return shape(text, features);
    const known = runs.get(text);
    if (known) return known;
    if (runs.size >= rememberedRuns) runs.clear();
    const run = shape(text);
    runs.set(text, run);
    return run;
  };
}

/** Of each face; a run takes about a kilobyte. */
const rememberedRuns = 5_000;
