import { expect, test } from 'vitest';
import { findRunPage, findRunRowPage } from '#app/rebates/index.server.ts';
import { previewIssue, verifyStatements } from '#app/statements/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, origin, tenPercent, useHouse } from '#test/support/house.ts';
import { everyone } from '#test/support/people.ts';

const named = (code: string, more: Record<string, unknown>) => ({ ...tenPercent, code, ...more });

describeEachDatabase('limits that periods and distributors share', (database) => {
  let house: House;

  useHouse(database, {
    use: (one) => {
      house = one;
    },
    fill: async (house) => {
      await house.load('distributors', 'code,name,currency,parent\nD1,One,USD,\nD2,Two,USD,D1\n');
      await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    },
  });

  async function settle(period: string) {
    await house.run(period);
    return house.issue(period);
  }

  async function granted(): Promise<string[]> {
    const rows = await house.db
      .selectFrom('statements')
      .innerJoin('distributors', 'distributors.id', 'statements.distributorId')
      .select(['distributors.code', 'statements.period', 'statements.grantedMinor'])
      .orderBy('series')
      .execute();
    return rows.map(({ code, period, grantedMinor }) => `${code} ${period} ${grantedMinor}`);
  }

  test('a row is explained by what its run gave back to it of a budget', async () => {
    await house.rule(named('TEN', { limits: { budget: '43', minimumPayout: '10' } }));
    await house.sell('A,1,2026-02-01,D1,S1,1,50', 'A,2,2026-05-01,D1,S1,1,120', 'A,3,2026-05-01,D2,S1,1,200');
    await settle('2026-Q1');
    await settle('2026-Q2');
    await house.sell('B,1,2026-02-02,D1,S1,1,60');
    await house.run('2026-Q3');
    const row = await house.db
      .selectFrom('runResults')
      .select(['id', 'runId', 'dueMinor'])
      .where('period', '=', '2026-Q1')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(row.dueMinor).toBe(1100);
    const choice = { language: 'en' as const, page: 1, pageOfOthers: 1, now: house.now() };
    const page = await findRunRowPage(house.db, everyone, { runId: row.runId, id: row.id, ...choice });
    expect(page?.lines?.contributing.lines.map(({ shareMinor }) => shareMinor)).toEqual([500, 600]);
  });

  test('a budget that another run’s statements have consumed makes a run stale, for whomever', async () => {
    await house.rule(named('TEN', { limits: { budget: '30' } }));
    await house.sell('A,1,2026-05-01,D1,S1,1,250', 'A,2,2026-08-01,D2,S1,1,200');
    await house.run('2026-Q2');
    await house.run('2026-Q3');
    await house.issue('2026-Q2');
    const preview = await previewIssue(house.db, { period: '2026-Q3', now: house.now(), origin });
    expect(preview).toMatchObject({
      kind: 'ready',
      statements: [],
      notIssued: [{ distributor: 'D2', reason: 'run-is-stale' }],
    });
    await house.issue('2026-Q3');
    expect(await granted()).toEqual(['D1 2026-Q2 2500']);
    await settle('2026-Q3');
    expect(await granted()).toEqual(['D1 2026-Q2 2500', 'D2 2026-Q3 500']);
    expect((await verifyStatements(house.db)).findings).toEqual([]);
  });

  test('statements of one run share its budget without making it stale', async () => {
    await house.rule(named('TEN', { limits: { budget: '30' } }));
    await house.sell('A,1,2026-05-01,D1,S1,1,250', 'A,2,2026-05-01,D2,S1,1,200');
    await settle('2026-Q2');
    expect(await granted()).toEqual(['D1 2026-Q2 2500', 'D2 2026-Q2 500']);
  });

  // What comes of the same rows: on one database here, on both by histories in any order.
  if (database.name !== 'sqlite') return;

  test('what was below the minimum payout of an issued period is paid with the next one', async () => {
    await house.rule(named('TEN', { limits: { minimumPayout: '10' } }));
    await house.sell('A,1,2026-05-01,D1,S1,1,50', 'A,2,2026-08-01,D1,S1,1,70', 'A,3,2026-05-01,D2,S1,1,500');
    await settle('2026-Q2');
    await settle('2026-Q3');
    expect(await granted()).toEqual(['D1 2026-Q2 0', 'D2 2026-Q2 5000', 'D1 2026-Q3 1200']);
    expect(await verifyStatements(house.db)).toEqual({ statements: 3, findings: [] });
  });

  test('a late line brings a period that waited above the minimum, and the next one is not paid it twice', async () => {
    await house.rule(named('TEN', { limits: { minimumPayout: '10' } }));
    await house.sell('A,1,2026-02-01,D1,S1,1,50', 'A,2,2026-05-01,D1,S1,1,70', 'A,3,2026-08-01,D1,S1,1,10');
    await settle('2026-Q1');
    await settle('2026-Q2');
    await house.sell('B,1,2026-02-02,D1,S1,1,60');
    await settle('2026-Q3');
    // The first quarter is now 11.00 by itself, the second 7.00 instead of the 12.00 that were paid; the third waits.
    expect(await granted()).toEqual(['D1 2026-Q1 0', 'D1 2026-Q2 1200', 'D1 2026-Q3 600']);
    expect((await verifyStatements(house.db)).findings).toEqual([]);
  });

  test('what waited and was paid later stays taken from a budget that is exhausted', async () => {
    await house.rule(named('TEN', { limits: { budget: '30', minimumPayout: '10' } }));
    await house.sell('A,1,2026-02-01,D1,S1,1,50', 'A,2,2026-05-01,D1,S1,1,120', 'A,3,2026-05-01,D2,S1,1,200');
    await settle('2026-Q1');
    await settle('2026-Q2');
    await house.sell('A,4,2026-08-01,D1,S1,1,300', 'A,5,2026-08-01,D2,S1,1,300');
    await settle('2026-Q3');
    expect(await granted()).toEqual([
      'D1 2026-Q1 0',
      'D1 2026-Q2 1700',
      'D2 2026-Q2 1300',
      'D1 2026-Q3 0',
      'D2 2026-Q3 0',
    ]);
    expect((await verifyStatements(house.db)).findings).toEqual([]);
  });

  test('a return lessens an amount that had waited and was paid later, and takes back no more', async () => {
    await house.rule(named('TEN', { limits: { budget: '30', minimumPayout: '10' } }));
    await house.sell('A,1,2026-02-01,D1,S1,1,50', 'A,2,2026-05-01,D1,S1,1,120', 'A,3,2026-05-01,D2,S1,1,200');
    await settle('2026-Q1');
    await settle('2026-Q2');
    await house.sell('B,1,2026-02-02,D1,S1,-1,-20');
    await settle('2026-Q3');
    expect(await granted()).toEqual(['D1 2026-Q1 0', 'D1 2026-Q2 1700', 'D2 2026-Q2 1300', 'D1 2026-Q3 -200']);
    expect((await verifyStatements(house.db)).findings).toEqual([]);
  });

  test('a group, its documents and what another programme deducts are derived again alike', async () => {
    await house.rule(
      named('DOC', { unit: 'document', bands: [{ from: '100', percent: '3' }] }),
      named('GROUP', { unit: 'group', bands: [{ from: '300', percent: '3.33' }] }),
      named('NET', { deducts: ['DOC', 'GROUP'], bands: [{ percent: '1.7' }] }),
    );
    await house.sell('B,1,2026-05-01,D1,S1,1,60.05', 'B,2,2026-05-01,D1,S1,1,60.05', 'A,1,2026-05-01,D2,S1,1,199.99');
    await settle('2026-Q2');
    await house.sell('C,1,2026-05-03,D2,S1,1,0.35');
    await settle('2026-Q3');
    expect((await verifyStatements(house.db)).findings).toEqual([]);
    const { runId } = await house.db
      .selectFrom('statements')
      .select('runId')
      .orderBy('series')
      .executeTakeFirstOrThrow();
    const choice = { filter: {}, sort: undefined, page: 1, language: 'en' as const, now: house.now() };
    const page = await findRunPage(house.db, everyone, { id: runId, ...choice });
    expect(
      page?.rows.map(({ distributor, programme, entitlementMinor }) => [distributor, programme, entitlementMinor]),
    ).toEqual([
      ['D1', 'DOC', 360],
      ['D1', 'GROUP', 400],
      ['D1', 'NET', 191],
      ['D2', 'DOC', 600],
      ['D2', 'GROUP', 666],
      ['D2', 'NET', 318],
    ]);
  });
});
