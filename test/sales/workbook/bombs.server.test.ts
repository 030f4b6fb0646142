import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bomb } from '#test/support/bomb.ts';
import { requireDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { buildSheet } from '#test/support/workbook-builder.ts';
import { patchZip } from '#test/support/zip-file.ts';

/** Much is packed and unpacked. */
vi.setConfig({ testTimeout: 120_000 });

const mostGrowthMegabytes = 200;
const gibibyte = 2 ** 30;
const mebibyte = 2 ** 20;
/** Within the limit, and more than the memory may grow. */
const large = 300 * mebibyte;
const sheet = 'xl/worksheets/sheet1.xml';
const strings = 'xl/sharedStrings.xml';
const tooLarge = 'a workbook that unpacks to at most 1000 MB; make several of it, or save it as CSV';

const damaged = (part: string) =>
  `a workbook that can be read to its end; ${part} in it is damaged: open it in a spreadsheet program and save it again`;
/** Nothing that a sheet holds, and as hard to pack as a sheet. */
const nothing = `<x>${randomBytes(4_000).toString('hex')}</x>`.padEnd(mebibyte);

describe('what a workbook is full of is refused, and never in the memory', () => {
  let open: OpenDatabase;
  let folder: string;
  let child: ChildProcess;
  let usualMegabytes: number;

  beforeAll(async () => {
    open = await openMigrated(requireDatabase('sqlite'));
    folder = mkdtempSync(join(tmpdir(), 'tandem-bomb-'));
    child = fork('scripts/run.mjs', ['--bundle', 'test/support/child.ts', 'import-workbooks', open.url], {
      execArgv: [],
    });
    const { outcome, megabytes } = await imported(
      buildSheet([
        ['code', 'name'],
        ['D1', 'One'],
      ]),
    );
    expect(outcome).toBe('accepted');
    usualMegabytes = megabytes;
  });
  afterAll(async () => {
    child.kill();
    await once(child, 'close');
    await open.close();
    rmSync(folder, { recursive: true });
  });

  it('as empty space that shrinks to a thousandth', async () => {
    await expectRefusal(bomb(sheet, ['<worksheet>', ' '.repeat(mebibyte), '</worksheet>'], large), tooLarge);
  });

  it('as such space, of which the file says that it is little', async () => {
    const lying = patchZip(
      bomb(sheet, ['<worksheet>', ' '.repeat(mebibyte), '</worksheet>'], large),
      sheet,
      ({ view, central }) => {
        view.setUint32(central + 24, 1000, true);
      },
    );
    await expectRefusal(lying, damaged(sheet));
  });

  it('as a gibibyte that shrinks no further than many sheets do', async () => {
    await expectRefusal(bomb(sheet, ['<worksheet>', nothing, '</worksheet>'], gibibyte), tooLarge);
  });

  it('nor is less of it, which is read to its end', async () => {
    const within = bomb(sheet, ['<worksheet>', nothing, '</worksheet>'], large);
    await expectRefusal(within, 'a file with a header row');
  });

  it('nor are shared strings, each of them another one', async () => {
    const texts = Array.from({ length: 4_000 }, () => `<si><t>${randomBytes(100).toString('hex')}</t></si>`).join('');
    await expectRefusal(bomb(strings, ['<sst>', texts, '</sst>'], 120_000_000), tooLarge);
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
    const answer = await imported(bytes);
    expect(answer).toMatchObject({ outcome: 'refused', expected: [expected] });
    expect(answer.megabytes - usualMegabytes).toBeLessThan(mostGrowthMegabytes);
    process.stdout.write(`${bytes.length} bytes, ${answer.megabytes - usualMegabytes} MB more until then\n`);
  }

  /** By one process for all of them, so that none may leave its content in the memory either. */
  async function imported(bytes: Uint8Array): Promise<{ outcome: string; expected: string[]; megabytes: number }> {
    const file = join(folder, 'distributors.xlsx');
    writeFileSync(file, bytes);
    child.send(file);
    const [answer] = await once(child, 'message');
    return answer;
  }
});
