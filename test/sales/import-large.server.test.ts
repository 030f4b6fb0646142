import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { hashPassword, signIn } from '#app/identity/index.server.ts';
import type { Database } from '#db/connect.ts';
import { listUnfinishedImports } from '#db/queries/imports.ts';
import { insertMembership, insertPerson } from '#db/queries/people.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { runTandem } from '#test/support/tandem.ts';
import { useWorld } from './database-world.ts';
import { header } from './sales-world.ts';

vi.setConfig({ testTimeout: 240_000 });

/** So little that a process which keeps the lines it has read dies of it. */
const heapMegabytes = 64;
const mostResidentMegabytes = 220;
/** People, who do not take all of one core. */
const signInMilliseconds = 100;

describeEachDatabase('a large file', (database) => {
  const world = useWorld(database);
  /** Fewer on the other database: what would keep lines in memory is above the query. */
  const lines = database.name === 'sqlite' ? 100_000 : 25_000;

  it(`of ${lines} lines is imported in bounded memory, and people sign in meanwhile`, async () => {
    const { db, url: databaseUrl, load } = world();
    await load('distributors', 'code,name,currency\nD1,One,USD\n');
    await load('products', 'sku,name,product_line\nS1,One,P\n');
    await addPerson(db);
    const folder = mkdtempSync(join(tmpdir(), 'tandem-large-'));
    const file = join(folder, 'sales.csv');
    writeFileSync(file, `${header},currency,reference\n${longRows(lines)}`);

    let isOver = false;
    const script = 'test/support/child.ts';
    const words = ['measure-command', 'import', 'sales', file];
    const environment = { NODE_OPTIONS: `--max-old-space-size=${heapMegabytes}` };
    const importing = runTandem(words, { databaseUrl, script, environment }).finally(() => {
      isOver = true;
    });
    const answers: string[] = [];
    for (; !isOver; await wait(signInMilliseconds)) {
      const request = { email: 'f@x.example', password: 'a long password', address: '10.0.0.1', now: new Date() };
      const { kind } = await signIn(db, request);
      if ((await listUnfinishedImports(db, 'sales')).length > 0) answers.push(kind);
    }
    const { status, stdout, stderr } = await importing;
    expect([status, stdout.split('\n')[1]]).toEqual([0, `imported ${lines}, on record as import 3`]);
    expect(answers.length).toBeGreaterThan(5);
    expect(new Set(answers)).toEqual(new Set(['signed-in']));
    expect(Number(/peak memory: (\d+) MB/.exec(stderr)?.[1])).toBeLessThan(mostResidentMegabytes);
    process.stdout.write(`${answers.length} signed in, ${stderr.trimEnd().split('\n').at(-1)} (${database.name})\n`);
    rmSync(folder, { recursive: true });
  });
});

/** Every text is as long as it may be, and no two rows have the same. */
function longRows(lines: number): string {
  const rows = Array.from({ length: lines }, (_, index) => {
    const code = String(index).padStart(100, 'X');
    return `${code},${code},2026-03-04,D1,S1,1,1,USD,${code}\n`;
  });
  return rows.join('');
}

async function addPerson(db: Database): Promise<void> {
  const createdAt = new Date().toISOString();
  const passwordHash = await hashPassword('a long password');
  const person = { email: 'f@x.example', name: 'F', language: null, passwordHash, createdAt };
  const personId = await insertPerson(db, person);
  await insertMembership(db, { personId, role: 'finance', distributorId: null, isOwner: false, createdAt });
}
