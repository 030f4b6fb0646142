import { expect, test } from 'vitest';
import { pdfFormat } from '#app/statements/formats/pdf.server.ts';
import { exampleStatement, longStatement } from './example.ts';

type Example = ReturnType<typeof exampleStatement>;

test('the same statement gives the same bytes, whatever was set in between', async () => {
  const first = await bytesOf(exampleStatement('en', { name: 'Łódź — “Bikes”' }));
  await bytesOf(exampleStatement('zh-Hans', { name: '工⼯“車”…' }));
  await bytesOf(exampleStatement('zh-Hant', { name: '\u00a0\u2022\u{20bb7}😀' }));
  const second = await bytesOf(exampleStatement('en', { name: 'Łódź — “Bikes”' }));
  expect(second.equals(first)).toBe(true);
});

test.each([
  ['1', { rows: [], adjustments: [], granted: '0.00', settled: '0.00', closing: '-310.00' }],
  ['2', {}],
])('the small statement takes %s pages', async (pages, change) => {
  expect(pagesOf(await bytesOf(exampleStatement('en', change)))).toBe(Number(pages));
});

test.each([
  [1, 1],
  [2, 2],
  [3, 3],
  [8, 4],
])('%i programmes, the third with seventy steps, take %i pages', async (programmes, pages) => {
  expect(pagesOf(await bytesOf(longStatement(programmes)))).toBe(pages);
});

test('every font of the file is embedded', async () => {
  const file = (await bytesOf(exampleStatement('zh-Hant'))).toString('latin1');
  const fonts = file.match(/\/FontName \/\S+/g);
  expect(fonts).toEqual(['/FontName /BZZZZZ+NotoSansSC-Regular', '/FontName /CZZZZZ+NotoSansSC-SemiBold']);
  expect(file.match(/\/FontFile2 /g)).toHaveLength(2);
  expect(file).not.toContain('Helvetica');
});

test('a name in letters beyond the Chinese font brings the Latin one', async () => {
  const example = exampleStatement();
  example.context.distributor.legalName = 'Żółta Łódź';
  expect((await bytesOf(example)).toString('latin1')).toContain('+NotoSans-SemiBold');
});

test('a character that no font has is drawn as a box that still says what it is', async () => {
  const plain = exampleStatement('zh-Hans');
  const rare = exampleStatement('zh-Hans');
  rare.context.distributor.legalName = '\u{20bb7}野家';
  expect(await contentOf(plain)).not.toContain('/ActualText');
  expect(await contentOf(rare)).toContain('/ActualText (\u00fe\u00ff\u00d8\u0042\u00df\u00b7)');
});

test.each(['en', 'zh-Hans', 'zh-Hant'] as const)('the file in %s is tagged and says its language', async (language) => {
  const file = (await bytesOf(exampleStatement(language))).toString('latin1');
  expect(file).toContain(`/Lang (${language})`);
  expect(file).toContain('/Marked true');
  expect(file).toContain('/DisplayDocTitle true');
  expect(file).toContain('(D:20261014060500Z)');
  for (const element of ['Document', 'H1', 'H2', 'Table', 'THead', 'TH', 'TD', 'L', 'Link']) {
    expect(file).toMatch(new RegExp(`/S /${element}\\n`));
  }
});

async function bytesOf({ statement, context }: Example): Promise<Buffer> {
  return Buffer.from(await pdfFormat.render(statement, context));
}

function pagesOf(file: Buffer): number {
  return file.toString('latin1').match(/\/Type \/Page\n/g)?.length ?? 0;
}

/** What the pages draw, unpacked. */
async function contentOf(example: Example): Promise<string> {
  const { inflateSync } = await import('node:zlib');
  const file = (await bytesOf(example)).toString('latin1');
  const streams = [...file.matchAll(/\/Filter \/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g)];
  return streams.map(([, packed = '']) => inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')).join('\n');
}
