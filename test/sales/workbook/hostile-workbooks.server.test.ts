import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { readText } from '#app/sales/read-text.server.ts';
import { bomb } from '#test/support/bomb.ts';
import { trials } from '#test/support/trials.ts';
import { type BuiltWorkbook, buildSheet, buildWorkbook, styled } from '#test/support/workbook-builder.ts';
import { type PartHeaders, patchZip, startOfBytes } from '#test/support/zip-file.ts';
import { bytesInPieces } from '../text-pieces.ts';
import { tableOf } from './table-of.ts';

const good = buildSheet([
  ['code', 'name'],
  ['D1', 'One'],
]);
const sheetPart = 'xl/worksheets/sheet1.xml';

/** Bytes that stream lie in a temporary file while they are read, and no longer. */
const temporary = mkdtempSync(join(tmpdir(), 'tandem-test-'));

beforeEach(() => {
  vi.stubEnv('TMPDIR', temporary);
});

afterEach(() => {
  vi.unstubAllEnvs();
  expect(readdirSync(temporary)).toEqual([]);
});

const again = 'open it in a spreadsheet program and save it again';
const cutOff = `a workbook that can be opened; this one is damaged or cut off: ${again}`;
const damaged = (part: string) => `a workbook that can be read to its end; ${part} in it is damaged: ${again}`;
const asSaved = 'a workbook as a spreadsheet program saves it';
const outside = (part: string) => `${asSaved}; in this one the name ${part} leads outside of it`;
const locked = 'a workbook without a password: save it without one';
const tooLarge = 'a workbook that unpacks to at most 1000 MB; make several of it, or save it as CSV';

describe('an archive is refused before a row is read', () => {
  const withPart = (name: string) => buildSheet([['a']], { parts: { [name]: 'x' } });
  const manyParts = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x/${index}`, '']));

  test.each<[string, Uint8Array, string, string]>([
    ['cut off', good.subarray(0, good.length - 30), 'damaged-workbook', cutOff],
    ['cut off early', good.subarray(0, 100), 'damaged-workbook', cutOff],
    ['a signature alone', good.subarray(0, 4), 'damaged-workbook', cutOff],
    ['with more behind its end', Buffer.concat([good, Buffer.from('more')]), 'damaged-workbook', cutOff],
    ['with a path outside', withPart('../../etc/passwd'), 'unsafe-part', outside('../../etc/passwd')],
    ['with a path inside and out', withPart('xl/../../x'), 'unsafe-part', outside('xl/../../x')],
    ['with a path from the root', withPart('/etc/passwd'), 'unsafe-part', outside('/etc/passwd')],
    ['with a drive', withPart('C:/x'), 'unsafe-part', outside('C:/x')],
    ['with a path of Windows', withPart('..\\x'), 'unsafe-part', outside('../x')],
    [
      'with a name twice',
      withPart('XL/Workbook.xml'),
      'repeated-part',
      `${asSaved}; this one has XL/Workbook.xml twice`,
    ],
    [
      'with too many parts',
      buildSheet([['a']], { parts: manyParts }),
      'too-many-parts',
      'a workbook of at most 10000 parts; this one has 10006',
    ],
    ['with a long name', withPart('x'.repeat(4_097)), 'damaged-workbook', cutOff],
    [
      'with much beside a name',
      zipSync({ ...unzipSync(good), x: [new Uint8Array(), { extra: { 7: new Uint8Array(4_092) } }] }),
      'damaged-workbook',
      cutOff,
    ],
    ['encrypted', flagged(0x01), 'locked-workbook', locked],
    ['strongly encrypted', flagged(0x41), 'locked-workbook', locked],
    ['without its main part', without('xl/workbook.xml'), 'damaged-part', damaged('xl/workbook.xml')],
    ['without relations', without('_rels/.rels'), 'damaged-part', damaged('_rels/.rels')],
    [
      'without those of the workbook',
      without('xl/_rels/workbook.xml.rels'),
      'damaged-part',
      damaged('xl/_rels/workbook.xml.rels'),
    ],
    [
      'with hidden sheets alone',
      buildWorkbook({ sheets: [{ state: 'hidden', rows: [['a']] }] }),
      'no-visible-sheet',
      'a workbook with a sheet that is not hidden',
    ],
    [
      'with a document type',
      replaced('xl/workbook.xml', '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]><workbook>&a;</workbook>'),
      'damaged-part',
      damaged('xl/workbook.xml'),
    ],
    [
      'with styles that are no text',
      replaced('xl/styles.xml', new Uint8Array([0x3c, 0xff])),
      'damaged-part',
      damaged('xl/styles.xml'),
    ],
    [
      'with 20 MB of relations',
      replaced('_rels/.rels', `<a>${'x'.repeat(20_000_000)}</a>`),
      'workbook-too-large',
      tooLarge,
    ],
  ])('%s', async (_name, bytes, code, expected) => {
    expect(await readText(bytesInPieces(bytes))).toMatchObject({ ok: false, refused: code, expected });
  });
});

describe('a workbook is refused as a whole, with the row at which it broke', () => {
  const first = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const sheet = (rows: string) => replaced(sheetPart, `<worksheet><sheetData>${first}${rows}</sheetData></worksheet>`);
  const changed = (change: (headers: PartHeaders) => void, part = sheetPart) => patchZip(good, part, change);

  test.each<[string, Uint8Array, number, string]>([
    ['another checksum', changed(({ view, central }) => view.setUint32(central + 16, 1, true)), 3, damaged(sheetPart)],
    [
      'bytes that do not unpack',
      changed((headers) => headers.view.setUint32(startOfBytes(headers), 0xffffffff, true)),
      0,
      damaged(sheetPart),
    ],
    ['fewer bytes than it says', changed(({ view, central }) => addTo(view, central + 24, 5)), 3, damaged(sheetPart)],
    ['more bytes than it says', changed(({ view, central }) => addTo(view, central + 24, -5)), 0, damaged(sheetPart)],
    [
      'a packing that nobody knows',
      changed(({ view, central }) => view.setUint16(central + 10, 99, true)),
      0,
      damaged(sheetPart),
    ],
    [
      'columns that are told twice',
      replaced(sheetPart, `<worksheet><cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(2)}</cols></worksheet>`),
      0,
      damaged(sheetPart),
    ],
    ['no sheet', without(sheetPart), 0, damaged(sheetPart)],
    ['XML that breaks off', replaced(sheetPart, `<worksheet><sheetData>${first}<row r="2">`), 2, damaged(sheetPart)],
    ['a row twice', sheet('<row r="1"/>'), 2, damaged(sheetPart)],
    ['a row before another', sheet('<row r="3"/><row r="2"/>'), 4, damaged(sheetPart)],
    ['a row beyond the last', sheet('<row r="1048577"/>'), 2, damaged(sheetPart)],
    ['a row of no number', sheet('<row r="x"/>'), 2, damaged(sheetPart)],
    ['a row inside a row', sheet('<row r="2"><row r="3"/></row>'), 2, damaged(sheetPart)],
    ['a cell twice', sheet('<row r="2"><c r="A2"/><c r="A2"/></row>'), 2, damaged(sheetPart)],
    ['a cell beyond the last column', sheet('<row r="2"><c r="XFE2"/></row>'), 2, damaged(sheetPart)],
    ['a cell of no column', sheet('<row r="2"><c r="12"/></row>'), 2, damaged(sheetPart)],
    ['a number that is none', sheet('<row r="2"><c r="A2"><v>1,5</v></c></row>'), 2, damaged(sheetPart)],
    [
      'a shared string that there is not',
      sheet('<row r="2"><c r="A2" t="s"><v>7</v></c></row>'),
      2,
      damaged(sheetPart),
    ],
    [
      'a boolean that is neither',
      sheet('<row r="2"><c r="A2" t="b"><v>constructor</v></c></row>'),
      2,
      damaged(sheetPart),
    ],
    ['a cell of no type', sheet('<row r="2"><c r="A2" t="x"><v>7</v></c></row>'), 2, damaged(sheetPart)],
    [
      'a cell of endless text',
      sheet(`<row r="2"><c r="A2"><v>${'1'.repeat(70_000)}</v></c></row>`),
      2,
      damaged(sheetPart),
    ],
    [
      'a cell of endlessly many texts',
      sheet(`<row r="2"><c r="A2" t="inlineStr"><is>${`<t>${'x'.repeat(40_000)}</t>`.repeat(2)}</is></c></row>`),
      2,
      damaged(sheetPart),
    ],
  ])('%s', async (_name, bytes, row, expected) => {
    const { broken } = await tableOf(bytes);
    expect(broken).toMatchObject({ row, column: '', value: '', code: 'damaged-part', expected });
  });

  it('whose shared strings are cut off', async () => {
    const strings = ['<si><t>x</t>'];
    expect((await tableOf(buildSheet([['a']], { strings }))).broken).toMatchObject({
      row: 0,
      expected: damaged('xl/sharedstrings.xml'),
    });
  });
});

describe('what unpacks to more than anybody writes is refused', () => {
  it('by what it says of itself, before it is unpacked', async () => {
    const bytes = patchZip(good, sheetPart, ({ view, central }) => view.setUint32(central + 24, 0x40000000, true));
    expect((await tableOf(bytes)).broken).toMatchObject({ row: 0, code: 'workbook-too-large', expected: tooLarge });
  });

  it('also 60 MB that came of 60 kB', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(50_000);
    const bytes = bomb(sheetPart, ['<worksheet><sheetData>', rows, '</sheetData></worksheet>'], 60_000_000);
    expect(bytes.length).toBeLessThan(300_000);
    expect((await tableOf(bytes)).broken).toMatchObject({ code: 'workbook-too-large', expected: tooLarge });
  });

  it('rows that are wide because one cell stands far out', async () => {
    const head = '<row><c r="XFD1"><v>1</v></c></row>';
    const rows = '<row><c><v>1</v></c></row>'.repeat(100_000);
    const bytes = replaced(sheetPart, `<worksheet><sheetData>${head}${rows}</sheetData></worksheet>`);
    const read = await readText(bytesInPieces(bytes));
    let most = 0;
    if (read.ok) for await (const piece of read.text) most = Math.max(most, piece.length);
    expect(read.ok && read.text.notes?.brokenOff()).toMatchObject({ code: 'workbook-too-large' });
    expect(most).toBeLessThan(30_000_000);
  });
});

describe('sizes of 64 bits', () => {
  const withSize = (size: bigint) => {
    const field = new Uint8Array(8);
    new DataView(field.buffer).setBigUint64(0, size, true);
    const files = Object.fromEntries(Object.entries(unzipSync(good)).map(([name, bytes]) => [name, bytes] as const));
    const zip = zipSync({ ...files, [sheetPart]: [files[sheetPart] as Uint8Array, { extra: { 1: field } }] });
    return patchZip(zip, sheetPart, ({ view, central }) => view.setUint32(central + 24, 0xffffffff, true));
  };

  it('are read as others are', async () => {
    const size = BigInt((unzipSync(good)[sheetPart] as Uint8Array).length);
    expect(await tableOf(withSize(size))).toMatchObject({
      rows: [
        ['code', 'name'],
        ['D1', 'One'],
      ],
      broken: undefined,
    });
  });

  it('that are too large are refused', async () => {
    expect((await tableOf(withSize(2n ** 50n))).broken).toMatchObject({ row: 0, code: 'workbook-too-large' });
  });
});

it('a workbook in which any byte is another one is read or refused, and never ends in anything else', async () => {
  const parts = unzipSync(
    buildSheet(
      [
        ['code', 'name'],
        ['D1', styled(1, 46093)],
        ['D2', { attributes: 't="s"', xml: '<v>0</v>' }],
      ],
      { formats: ['yyyy-mm'], strings: ['<si><t>x</t></si>'] },
    ),
  );
  const files = [zipSync(parts, { level: 0 }), zipSync(parts)];
  const known = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (file, place, change) => {
        const bytes = Uint8Array.from(file);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] as number) ^ change;
        const read = await readText(bytesInPieces(bytes));
        if (!read.ok) return void known.add(read.refused);
        for await (const _ of read.text);
        known.add(read.text.notes?.brokenOff()?.code ?? 'read');
      },
    ),
    { numRuns: trials(100, 400), seed: 20261129 },
  );
  expect([...known].filter((code) => !refusals.includes(code))).toEqual([]);
  expect(known).toContain('damaged-part');
  expect(known).toContain('read');
});

const refusals = [
  'read',
  'encoding',
  'other-format',
  'convertible-format',
  'locked-workbook',
  'damaged-workbook',
  'damaged-part',
  'unsafe-part',
  'repeated-part',
  'too-many-parts',
  'workbook-too-large',
  'no-visible-sheet',
];

function replaced(part: string, content: string | Uint8Array): Uint8Array {
  return buildSheet([['a']], { parts: { [part]: content } });
}

function without(part: string): Uint8Array {
  return buildSheet([['a']], { parts: { [part]: undefined } } satisfies Partial<BuiltWorkbook>);
}

function flagged(flags: number): Uint8Array {
  return patchZip(good, sheetPart, ({ view, central }) => view.setUint16(central + 8, flags, true));
}

function addTo(view: DataView, at: number, more: number): void {
  view.setUint32(at, view.getUint32(at, true) + more, true);
}
