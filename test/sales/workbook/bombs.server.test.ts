import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packRepeated, packWhole, zipPacked } from '#test/support/bomb.ts';
import { requireDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { runTandem } from '#test/support/tandem.ts';
import { buildSheet } from '#test/support/workbook-builder.ts';
import { patchZip } from '#test/support/zip-file.ts';

/** Each bomb is a process by itself, whose memory is measured. */
vi.setConfig({ testTimeout: 240_000 });

const mostGrowthMegabytes = 200;
const gibibyte = 2 ** 30;
const mebibyte = 2 ** 20;
const sheet = 'xl/worksheets/sheet1.xml';
const strings = 'xl/sharedStrings.xml';
const tooLarge = 'a workbook that unpacks to at most 1000 MB; make several of it, or save it as CSV';

const damaged = (part: string) =>
  `a workbook that can be read to its end; ${part} in it is damaged: open it in a spreadsheet program and save it again`;
/** Nothing that a sheet holds, and as hard to pack as a sheet. */
const nothing = `<x>${randomBytes(4_000).toString('hex')}</x>`.padEnd(mebibyte);

describe('a gibibyte in a workbook is refused, and never in the memory', () => {
  let open: OpenDatabase;
  let folder: string;
  let usualMegabytes: number;

  beforeAll(async () => {
    open = await openMigrated(requireDatabase('sqlite'));
    folder = mkdtempSync(join(tmpdir(), 'tandem-bomb-'));
    const { stdout, megabytes } = await imported(
      buildSheet([
        ['code', 'name'],
        ['D1', 'One'],
      ]),
    );
    expect(stdout).toContain('imported 1,');
    usualMegabytes = megabytes;
  });
  afterAll(async () => {
    await open.close();
    rmSync(folder, { recursive: true });
  });

  it('as empty space that shrinks to a thousandth', async () => {
    await expectRefusal(bomb(sheet, ['<worksheet>', ' '.repeat(mebibyte), '</worksheet>']), tooLarge);
  });

  it('as such space, of which the file says that it is little', async () => {
    const lying = patchZip(
      bomb(sheet, ['<worksheet>', ' '.repeat(mebibyte), '</worksheet>']),
      sheet,
      ({ view, central }) => {
        view.setUint32(central + 24, 1000, true);
      },
    );
    await expectRefusal(lying, damaged(sheet));
  });

  it('as what shrinks no further than many sheets do', async () => {
    await expectRefusal(bomb(sheet, ['<worksheet>', nothing, '</worksheet>']), tooLarge);
  });

  it('nor are 950 MB of it, which are read to their end', async () => {
    const within = bomb(sheet, ['<worksheet>', nothing, '</worksheet>'], 950_000_000);
    await expectRefusal(within, 'a file with a header row');
  });

  it('nor are shared strings, each of them another one', async () => {
    const texts = Array.from({ length: 16_000 }, () => `<si><t>${randomBytes(20).toString('hex')}</t></si>`).join('');
    await expectRefusal(bomb(strings, ['<sst>', texts, '</sst>'], 200_000_000), tooLarge);
  });

  it('nor is one text, nor one tag', async () => {
    const text = randomBytes(mebibyte / 2).toString('hex');
    for (const [start, end] of [
      ['<si><t>', '</t></si>'],
      ['<si x="', '"/>'],
      ['<!--', '-->'],
    ] as const) {
      const long = bomb(strings, [`<sst>${start}`, text, `${end}</sst>`], 100_000_000);
      await expectRefusal(long, damaged('xl/sharedstrings.xml'));
    }
  });

  async function expectRefusal(bytes: Uint8Array, expected: string): Promise<void> {
    const { status, stdout, megabytes } = await imported(bytes);
    expect(stdout).toContain(`expected ${expected}`);
    expect([status, stdout.split('\n').at(-2)]).toEqual([1, 'nothing imported: the file is refused']);
    expect(megabytes - usualMegabytes).toBeLessThan(mostGrowthMegabytes);
    process.stdout.write(`${bytes.length} bytes, ${megabytes - usualMegabytes} MB more\n`);
  }

  async function imported(bytes: Uint8Array) {
    const file = join(folder, 'distributors.xlsx');
    writeFileSync(file, bytes);
    const script = 'scripts/bench/measured-command.ts';
    const { status, stdout, stderr } = await runTandem(['import', 'distributors', file], {
      databaseUrl: open.url,
      script,
    });
    return { status, stdout, megabytes: Number(/peak memory: (\d+) MB/.exec(stderr)?.[1]) };
  }
});

/** A workbook one part of which comes to so many bytes. */
function bomb(name: string, text: [string, string, string], size = gibibyte): Buffer {
  const usual = unzipSync(buildSheet([['code', 'name']], { strings: [] }));
  const others = Object.keys(usual).filter((part) => part !== name);
  const times = Math.ceil(size / text[1].length);
  return zipPacked([
    ...others.map((part) => packWhole(part, strFromU8(usual[part] as Uint8Array))),
    packRepeated(name, text, times),
  ]);
}
