import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type { ImportReport } from '#app/sales/index.ts';
import type { Database } from '#db/connect.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { giveUpImport, insertImport, renewImport } from '#db/queries/imports.ts';
import { deleteStagedLines, stageSalesLines } from '#db/queries/staged-lines.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { importedAt, useWorld } from './database-world.ts';
import { header, importRecord, linesOf, manyRows, withReferences } from './sales-world.ts';

/** Who finds an import that is silent watches it for ten seconds. */
vi.setConfig({ testTimeout: 60_000 });

describeEachDatabase('staged sales lines', (database) => {
  const world = useWorld(database, withReferences);

  it.each([
    // Removed in two parts.
    ['has been silent for more than a minute', new Date(importedAt.getTime() - 60_001).toISOString(), 5_100],
    ['is silent for ten seconds under our eyes', importedAt.toISOString(), 100],
  ])('that an import has staged which %s are removed by the next', async (_name, heartbeatAt, lines) => {
    const { db, load } = world();
    const died = await stageByHand(db, heartbeatAt, lines);
    const report = await load('sales', `${header},currency\nDEAD,1,2026-03-04,D1,S1,1,10.50,USD\n`);
    expect(report).toMatchObject({ new: 1, same: 0, imported: 1, errors: [] });
    expect(await linesOf(db)).toMatchObject([{ document: 'DEAD', line: '1', amountMinor: 1050 }]);
    const record = await db.selectFrom('imports').selectAll().where('id', '=', died).executeTakeFirstOrThrow();
    const finishedAt = importedAt.toISOString();
    expect(record).toMatchObject({ state: 'abandoned', changeNumber: null, finishedAt });
  });

  it('are not staged beside an import that lives', async () => {
    const { db, load } = world();
    await stageByHand(db, importedAt.toISOString(), 1);
    const before = await countRows(db);
    const text = `${header},currency\nA,1,2026-03-04,D1,S1,1,10.50,USD\n`;
    const toldMeanwhile = new Set<number>();
    const reports = await whileBeating(db, async () => [
      await load('sales', text, { onProgress: (rows) => void toldMeanwhile.add(rows) }),
      await load('sales', text, { dryRun: true }),
    ]);
    for (const { outcome, errors } of reports) {
      expect(outcome).toBe('refused');
      expect(errors).toMatchObject([{ row: 0, code: 'import-running' }]);
    }
    expect(toldMeanwhile).toEqual(new Set([0]));
    expect(await countRows(db)).toEqual({
      ...before,
      imports: before.imports + 1,
      auditEvents: before.auditEvents + 1,
    });
  });

  it('are removed after a trial while it tells that it lives', async () => {
    const { load } = world();
    const text = `${header},currency\n${manyRows('A', 5_100)}`;
    const told = { trial: 0, import: 0 };
    const counting = (what: keyof typeof told) => () => {
      told[what] += 1;
    };
    await load('sales', text, { dryRun: true, onProgress: counting('trial') });
    await load('sales', text, { onProgress: counting('import') });
    expect(told.trial - told.import).toBe(2);
  });

  it('of one file that is imported four times at once are imported once', async () => {
    const { db, load } = world();
    const text = `${header},currency\n${manyRows('A', 4_100)}`;
    const now = () => new Date();
    const reports = await Promise.all([1, 2, 3, 4].map(() => load('sales', text, { now })));
    expect(reports.filter(({ outcome }) => outcome === 'accepted')).toMatchObject([{ imported: 4_100, errors: [] }]);
    expect(await countRows(db)).toMatchObject({ salesLines: 4_100 });
    expect(await load('sales', text)).toMatchObject({ outcome: 'unchanged', same: 4_100 });
  });

  it('are not staged beside an import that begins at the same time', async () => {
    const { db, load } = world();
    let loading: Promise<ImportReport> | undefined;
    await db.transaction().execute(async (transaction) => {
      await lockRecord(transaction);
      const startedAt = importedAt.toISOString();
      await insertImport(transaction, { kind: 'sales', fileName: 'x.csv', startedBy: null, startedAt });
      loading = load('sales', `${header},currency\nA,1,2026-03-04,D1,S1,1,10.50,USD\n`);
      await wait(300);
    });
    const report = await whileBeating(db, async () => loading);
    expect(report).toMatchObject({ outcome: 'refused', errors: [{ code: 'import-running' }] });
  });

  it('are not staged beside a trial', async () => {
    const { db, load } = world();
    const text = `${header},currency\nA,1,2026-03-04,D1,S1,1,10.50,USD\n`;
    const whileTrying: string[] = [];
    await load('sales', text, {
      dryRun: true,
      onProgress: async () => {
        const report = await whileBeating(db, () => load('sales', text));
        whileTrying.push(report.outcome);
      },
    });
    // Once while its lines are staged, once while they are removed.
    expect(whileTrying).toEqual(['refused', 'refused']);
    expect(await db.selectFrom('salesLines').selectAll().execute()).toEqual([]);
    expect(await load('sales', text)).toMatchObject({ outcome: 'accepted', imported: 1 });
  });

  it('of an import that another took for dead are not accepted; those of the other are', async () => {
    const { db, load } = world();
    const later = () => new Date(importedAt.getTime() + 3_600_000);
    let other: ImportReport | undefined;
    const onProgress = async () => {
      other ??= await load('sales', `${header},currency\nA,7,2026-03-04,D1,S1,1,2,USD\n`, { now: later });
    };
    const slow = load('sales', `${header},currency\n${manyRows('A', 4_100)}`, { onProgress });
    await expect(slow).rejects.toThrow(/import \d+ was given up/);
    expect(other).toMatchObject({ outcome: 'accepted', new: 1, same: 0, errors: [] });
    expect(await linesOf(db)).toMatchObject([{ document: 'A', line: '7', amountMinor: 200 }]);
    expect(await statesOf(db)).toEqual(['abandoned', 'accepted']);
  });

  it('that have begun to be removed are not accepted, and the rest is removed by the next import', async () => {
    const { db, load } = world();
    const killed = await stageByHand(db, importedAt.toISOString(), 1_500);
    expect(await giveUpImport(db, killed)).toBe(true);
    await db.transaction().execute((transaction) => deleteStagedLines(transaction, killed, 1_000));
    expect(await renewImport(db, killed, { heartbeatAt: importedAt.toISOString() })).toBe(false);
    expect(await statesOf(db)).toEqual(['abandoned']);
    const text = `${header},currency\n${manyRows('DEAD', 1_500)}`;
    expect(await load('sales', text)).toMatchObject({ outcome: 'accepted', new: 1_500, same: 0, errors: [] });
    expect(await db.selectFrom('salesLines').select('id').execute()).toHaveLength(1_500);
  });

  it('of an import that failed are removed', async () => {
    const { db, load } = world();
    const text = `${header},currency\nA,1,2026-03-04,D1,S1,1,10.50,USD\n`;
    const fail = () => Promise.reject(new Error('the power went out'));
    await expect(load('sales', text, { onProgress: fail })).rejects.toThrow('the power went out');
    expect(await db.selectFrom('salesLines').selectAll().execute()).toEqual([]);
    expect(await importRecord(db)).toMatchObject({ state: 'abandoned', changeNumber: null });
    expect(await load('sales', text)).toMatchObject({ imported: 1 });
  });
});

async function stageByHand(db: Database, heartbeatAt: string, count: number): Promise<number> {
  const id = await insertImport(db, { kind: 'sales', fileName: 'x.csv', startedBy: null, startedAt: heartbeatAt });
  const distributor = await db.selectFrom('distributors').select('id').executeTakeFirstOrThrow();
  const product = await db.selectFrom('products').select('id').executeTakeFirstOrThrow();
  await stageSalesLines(
    db,
    id,
    Array.from({ length: count }, (_, index) => ({
      source: 0,
      document: 'DEAD',
      line: String(index),
      keyDistributorId: 0,
      distributorId: distributor.id,
      productId: product.id,
      territoryId: null,
      date: '2026-03-04',
      quantityMilli: 1,
      amountMinor: 1,
      currency: 'USD',
      isReturn: 0,
      priceType: 0,
      dueDate: null,
      paidDate: null,
      reference: null,
    })),
  );
  return id;
}

/** The states of all imports of sales lines, in the order in which they began. */
async function statesOf(db: Database): Promise<string[]> {
  const imports = await db.selectFrom('imports').select('state').where('kind', '=', 'sales').orderBy('id').execute();
  return imports.map(({ state }) => state);
}

/** Renews the heartbeat of the import that is staging, as it does while it lives, until `use` is done. */
async function whileBeating<T>(db: Database, use: () => Promise<T>): Promise<T> {
  let isDone = false;
  const beating = (async () => {
    for (; !isDone; await wait(50)) {
      const heartbeatAt = new Date().toISOString();
      await db.updateTable('imports').set({ heartbeatAt }).where('state', '=', 'staging').execute();
    }
  })();
  const result = await use();
  isDone = true;
  await beating;
  return result;
}
