import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type { Database } from '#db/connect.ts';
import { describeDrawnDatabase } from '#test/support/databases.ts';
import { runTandem } from '#test/support/tandem.ts';
import { trials } from '#test/support/trials.ts';
import { useWorld } from './database-world.ts';

/** Every import that is killed is a process of its own. */
vi.setConfig({ testTimeout: 300_000 });

const seed = Math.floor(Math.random() * 2 ** 32);
/** Three chunks. */
const linesAFile = 4_100;

describeDrawnDatabase('an import that is killed', (database) => {
  const world = useWorld(database);
  const moments = randomNumbers(trials(database.name === 'sqlite' ? 3 : 2, 20));

  it(`at ${moments.length} random moments (seed ${seed}) leaves all of its file or nothing, and the next takes all of it once`, async () => {
    const { db, url: databaseUrl, load } = world();
    const folder = mkdtempSync(join(tmpdir(), 'tandem-killed-'));
    await load('distributors', 'code,name,currency\nD1,One,USD\n');
    await load('products', 'sku,name,product_line\nS1,One,P\n');

    let { duration } = await importByCommand('FIRST', Number.POSITIVE_INFINITY);
    expect(await countLines(db)).toEqual({ visible: linesAFile, staged: 0 });

    const found = { nothing: 0, all: 0 };
    for (const [index, moment] of moments.entries()) {
      const before = linesAFile * (index + 1);
      const after = before + linesAFile;
      const run = await importByCommand(`KILLED${index}`, moment * duration);
      duration = Math.min(duration, run.duration);
      const { visible } = await countLines(db);
      expect([before, after]).toContain(visible);
      found[visible === before ? 'nothing' : 'all'] += 1;

      const next = await load('sales', textOf(`KILLED${index}`), { now: inAnHour });
      const imported = after - visible;
      expect(next).toMatchObject({ imported, same: linesAFile - imported, errors: [] });
      expect(await countLines(db)).toEqual({ visible: after, staged: 0 });
    }
    process.stdout.write(`killed within ${Math.round(duration)} ms: ${JSON.stringify(found)} (${database.name})\n`);
    rmSync(folder, { recursive: true });

    /** How long it took from its beginning to its end, which is endless for one that was killed before. */
    async function importByCommand(document: string, killAfter: number): Promise<{ duration: number }> {
      const path = join(folder, 'sales.csv');
      writeFileSync(path, textOf(document));
      const began = importBegan(db).then(() => performance.now());
      const killWhen = Number.isFinite(killAfter) ? began.then(() => wait(killAfter)) : undefined;
      const { status } = await runTandem(['import', 'sales', path], { databaseUrl, killWhen });
      return { duration: status === 0 ? performance.now() - (await began) : Number.POSITIVE_INFINITY };
    }
  });
});

function textOf(document: string): string {
  const rows = Array.from({ length: linesAFile }, (_, line) => `${document},${line},2026-03-04,D1,S1,1,1.00\n`);
  return `document,line,date,distributor,sku,quantity,net_amount\n${rows.join('')}`;
}

/** By the clock a dead import has then been silent for long, so that nobody has to watch it. */
function inAnHour(): Date {
  return new Date(Date.now() + 3_600_000);
}

/** One more import of sales lines has begun than there were. */
async function importBegan(db: Database): Promise<void> {
  const before = await countImports(db);
  while ((await countImports(db)) === before) await wait(5);
}

async function countImports(db: Database): Promise<number> {
  const imports = await db.selectFrom('imports').select('id').where('kind', '=', 'sales').execute();
  return imports.length;
}

/** `staged` are the lines that no import has accepted. */
async function countLines(db: Database): Promise<{ visible: number; staged: number }> {
  const { all, visible } = await db
    .selectFrom('salesLines')
    .innerJoin('imports', 'imports.id', 'salesLines.importId')
    .select((e) => [e.fn.countAll<number>().as('all'), e.fn.count<number>('imports.changeNumber').as('visible')])
    .executeTakeFirstOrThrow();
  return { visible, staged: all - visible };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(count: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  });
}
