/** A stretch of text that one face of a chain draws. `actual` is what stands in the data where no face can draw it. */
export type Run = { text: string; face: number; actual?: string };

/** Whether a face has the character. The faces of a chain are asked in order. */
export type Covers = (codePoint: number) => boolean;

/** Drawn for a character that no face has, so that it is missed by nobody; copied text still holds the character. */
export const missingMark = '\u25a1';

/**
 * The runs of a text: a word is drawn by the first face that has all of it, and only where none has, character by
 * character. The first face is a Chinese one: its quotation marks are as wide as its characters, so a text without
 * Chinese takes them from the others.
 */
export function runsOf(text: string, chain: readonly Covers[]): Run[] {
  const runs: Run[] = [];
  const chinese = /\p{Script=Han}/u.test(text);
  for (const word of printable(text).match(words) ?? []) {
    const from = !chinese && wideSigns.includes(word) ? 1 : 0;
    const face = chain.findIndex((covers, index) => index >= from && everyCharacter(word, covers));
    if (face >= 0) append(runs, { text: word, face });
    else for (const character of word) append(runs, runOfCharacter(character, chain));
  }
  return runs;
}

/**
 * The text in the characters that the fonts know: composed, without what is never drawn, and of characters drawn
 * alike the one that the fonts kept (see scripts/make-font.ts).
 */
export function printable(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085]|\p{Z}/gu, (space) => (space === '\u3000' ? space : ' '))
    .replace(neverDrawn, '')
    .replace(twins, (character) => twinOf[character] ?? character);
}

/** Most texts are, and there is nothing to change in them. */
const isPlain = /^[ -~]*$/;

const han = '\\u2e80-\\u30ff\\u3100-\\u312f\\u31a0-\\u31bf\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';
const wideSigns = '§±¶·×÷‐‖‘’“”†‡‥…';
const words = new RegExp(`[${han}${wideSigns}]|[^ ${han}${wideSigns}]+ *| +`, 'gu');

/** Control and direction characters, joiners and variation selectors. */
const neverDrawn = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu;

const twinOf: Record<string, string> = {
  '\u2011': '-',
  '\u2012': '\u2013',
  '\u2022': '\u00b7',
  '\u2027': '\u00b7',
  '\u2215': '/',
  '\u22ef': '\u2026',
  '\u301c': '\uff5e',
  '\u30fb': '\u00b7',
  '\u58ff': '\u58ab',
};
const twins = new RegExp(`[${Object.keys(twinOf).join('')}]`, 'g');

function everyCharacter(word: string, covers: Covers): boolean {
  return [...word].every((character) => covers(character.codePointAt(0) as number));
}

function runOfCharacter(character: string, chain: readonly Covers[]): Run {
  const face = chain.findIndex((covers) => everyCharacter(character, covers));
  if (face >= 0) return { text: character, face };
  return {
    text: missingMark,
    face: chain.findIndex((covers) => everyCharacter(missingMark, covers)),
    actual: character,
  };
}

/** Joins a run to the one before where the same face draws both as they stand. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last && last.face === run.face && (last.actual === undefined) === (run.actual === undefined)) {
    last.text += run.text;
    if (run.actual !== undefined) last.actual += run.actual;
  } else runs.push({ ...run });
}
