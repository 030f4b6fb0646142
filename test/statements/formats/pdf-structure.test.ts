import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import type { Language } from '#app/i18n/index.ts';
import { pdfFormat } from '#app/statements/formats/pdf.server.ts';
import { openPdf, type PdfFile, partsIn, type StructurePart } from '#test/support/pdf-file.ts';
import { exampleStatement, longStatement } from './example.ts';

type Example = ReturnType<typeof exampleStatement>;

describe('the code in the corner', () => {
  test.each([
    'https://portal.example/statements/TD-2026-000042',
    'http://localhost:3000/statements/TD-000001',
    `https://${'very-long-name.'.repeat(6)}example/statements/TD-000001`,
  ])('opens %s', async (url) => {
    const example = exampleStatement();
    example.context.url = url;
    expect(decode(await open(example))).toBe(url);
  });

  test.each([
    ['en', 'QR code that opens this statement online'],
    ['zh-Hans', '在线打开本对账单的二维码'],
    ['zh-Hant', '線上開啟本對帳單的 QR Code'],
  ] as const)('is said in words in %s', async (language, words) => {
    const [figure] = partsOf(await open(exampleStatement(language)), 'Figure');
    expect(fromPdfText(figure?.alt)).toBe(words);
    expect(figure?.attributes.BBox).toEqual([483.28, 729.89, 547.28, 793.89]);
  });

  test('is left out where the statement stands nowhere', async () => {
    const example = exampleStatement();
    example.context.url = '';
    expect(partsOf(await open(example), 'Figure')).toEqual([]);
  });
});

test.each<[Language, string[]]>([
  ['en', ['Page 1 of 2', 'Page 2 of 2']],
  ['zh-Hans', ['第 1 页，共 2 页', '第 2 页，共 2 页']],
  ['zh-Hant', ['第 1 頁，共 2 頁', '第 2 頁，共 2 頁']],
])('every page in %s says which statement it is of, its digest and which page it is', async (language, pages) => {
  const example = exampleStatement(language);
  const file = await open(example);
  const { number, digest } = example.statement;
  expect(file.contents.map((_content, page) => file.textOf(page).slice(-90 - (pages[0] as string).length))).toEqual(
    pages.map((page) => expect.stringContaining(`${number}   SHA-256 ${digest}${page}`)),
  );
});

test('the structure is a document with headings, facts, the balances and a table for each part', async () => {
  const { structure } = await open(exampleStatement());
  expect(structure.type).toBe('Document');
  expect(structure.parts.map((part) => (part as StructurePart).type).join(' ')).toBe(
    'P P H1 P Figure P P P L L Table P P H2 Table H2 P Table',
  );
});

test.each<[string, Example]>([
  ['the example', exampleStatement('zh-Hant')],
  ['a long statement', longStatement(8)],
])('what %s draws has its place in the structure, once, or is named as none of the content', async (_name, example) => {
  const file = await open(example);
  file.contents.forEach((content, page) => {
    const { inside, outside } = markedContent(content);
    expect(outside).not.toMatch(/ TJ|\bre\b|\bl\b|\bf\b|\bS\b/);
    const placed = partsIn(file.structure).flatMap((part) =>
      part.page === page ? part.parts.filter((inner) => typeof inner === 'number') : [],
    );
    expect(placed.sort((a, b) => a - b)).toEqual([...inside.keys()].sort((a, b) => a - b));
  });
});

test('every head of a table says what it heads, and every row has all columns', async () => {
  const tables = partsOf(await open(exampleStatement()), 'Table');
  expect(
    tables.map((table) =>
      partsIn(table)
        .filter(({ type }) => type === 'TR')
        .map(columnsOf),
    ),
  ).toEqual([
    [2, 2, 2, 2],
    [6, 6, 6, 6, 6, 6, 6, 6],
    [4, 4, 4, 4],
  ]);
  for (const head of tables.flatMap((table) => partsIn(table)).filter(({ type }) => type === 'TH')) {
    expect(['/Row', '/Column']).toContain(head.attributes.Scope);
  }
});

async function open({ statement, context }: Example): Promise<PdfFile> {
  return openPdf(await pdfFormat.render(statement, context));
}

function partsOf(file: PdfFile, type: string): StructurePart[] {
  return partsIn(file.structure).filter((part) => part.type === type);
}

function columnsOf(row: StructurePart): number {
  return row.parts.reduce<number>((sum, cell) => sum + Number((cell as StructurePart).attributes.ColSpan ?? 1), 0);
}

/** What is drawn as content, by its number on the page, and what is drawn outside of all marks. */
function markedContent(content: string): { inside: Map<number, string>; outside: string } {
  const inside = new Map<number, string>();
  let outside = '';
  let [depth, drawn, number] = [0, '', undefined as number | undefined];
  for (const line of content.replace(/<<\n\/(\w+) (.*)\n>> BDC/g, '$1 $2 BDC').split('\n')) {
    const begun = /(?:MCID (\d+)|\S+) BDC$/.exec(line);
    if (begun) {
      if (depth === 0) [drawn, number] = ['', begun[1] === undefined ? undefined : Number(begun[1])];
      depth += 1;
    } else if (line === 'EMC') {
      depth -= 1;
      if (depth === 0 && number !== undefined) inside.set(number, drawn);
    } else if (depth > 0) drawn += `${line}\n`;
    else outside += `${line}\n`;
  }
  return { inside, outside };
}

/** What a camera reads in the rectangles that are drawn, ten dots a module, with the margin that the page leaves. */
function decode(file: PdfFile): string | undefined {
  const [figure] = partsOf(file, 'Figure');
  const drawn = markedContent(file.contents[0] ?? '').inside.get(figure?.parts[0] as number) ?? '';
  const rectangles = [...drawn.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re$/gm)].map((match) =>
    match.slice(1).map(Number),
  ) as [number, number, number, number][];
  const module = Math.min(...rectangles.map(([, , , height]) => height));
  const [left, top] = [Math.min(...rectangles.map(([x]) => x)), Math.min(...rectangles.map(([, y]) => y))];
  const dots = (points: number) => Math.round((points / module) * 10);
  const size = dots(64) + 80;
  const picture = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [x, y, width, height] of rectangles) {
    for (let row = dots(y - top); row < dots(y - top + height); row += 1) {
      for (let column = dots(x - left); column < dots(x - left + width); column += 1) {
        picture.fill(0, ((row + 40) * size + column + 40) * 4, ((row + 40) * size + column + 40) * 4 + 3);
      }
    }
  }
  return jsQR(picture, size, size)?.data;
}

/** A string of a PDF: as it stands, or in UTF-16 after its mark, with escapes. */
function fromPdfText(text = ''): string {
  const bytes = text.replace(/\\(n|r|t|b|f|[\s\S])/g, (_escape, sign: string) => escapes[sign] ?? sign);
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
