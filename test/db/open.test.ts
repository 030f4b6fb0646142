import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { describeEachDatabase, requireDatabase } from '#test/support/databases.ts';
import { callTandem } from '#test/support/tandem.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeEachDatabase('a database that is there', (database) => {
  test('has the current schema when it is open, and is told what that took', async () => {
    const { url, drop } = await database.createUrl();
    const first = await openDatabase(url);
    expect(first.ran.length).toBeGreaterThan(10);
    expect(await first.db.selectFrom('people').selectAll().execute()).toEqual([]);
    const second = await openDatabase(url);
    expect(second.ran).toEqual([]);
    await Promise.all([first.db.destroy(), second.db.destroy()]);
    await drop();
  });
});

describe('a database that is not there', () => {
  test('is said in one sentence, without what opens it', async () => {
    const file = join(folder, 'letter.txt');
    writeFileSync(file, 'Dear Sirs, '.repeat(1_000));
    for (const [url, reason] of [
      [`file:${file}`, 'file is not a database'],
      [`file:${folder}`, 'unable to open database file'],
      ['postgres://owner:secret@127.0.0.1:1/tandem', 'connect ECONNREFUSED 127.0.0.1:1'],
    ] as const) {
      const sentence = `the database that DATABASE_URL names cannot be opened: ${reason}`;
      await expect(openDatabase(url)).rejects.toThrow(sentence);
      const stderr = `tandem: ${sentence}\n`;
      expect(await callTandem(['verify'], { databaseUrl: url })).toEqual({ status: 1, stdout: '', stderr });
    }
  });

  const postgres = requireDatabase('postgres');

  test.skipIf(!postgres.available)('on a server that is there, is said by the server', async () => {
    const { url, drop } = await postgres.createUrl();
    const wrong = new URL(url);
    wrong.pathname = '/nowhere';
    await expect(openDatabase(wrong.href)).rejects.toThrow('cannot be opened: database "nowhere" does not exist');
    await drop();
  });
});
