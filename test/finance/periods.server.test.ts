import { describe, expect, test } from 'vitest';
import { findPeriodPage, listPeriods } from '#app/finance/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { everyone } from '#test/support/people.ts';
import { type FinanceHouse, useFinanceHouse } from './finance-house.ts';

describeEachDatabase('periods', (database) => {
  let house: FinanceHouse;

  useFinanceHouse(database, (one) => {
    house = one;
  });

  const page = (period: string) => findPeriodPage(house.db, everyone, { period, language: 'en', now: house.now() });

  describe('the list', () => {
    const standings = async () =>
      (await listPeriods(house.db, everyone, house.now())).periods.map(({ text, standing }) => [text, standing]);

    test('holds the running quarter and the four before it', async () => {
      expect(await standings()).toEqual([
        ['2026-Q4', 'running'],
        ['2026-Q3', 'to-run'],
        ['2026-Q2', 'to-run'],
        ['2026-Q1', 'to-run'],
        ['2025-Q4', 'to-run'],
      ]);
    });

    test('holds every other period that was run, whole terms last', async () => {
      await house.run('2026-08');
      await house.run('2025');
      await house.run('term');
      await house.run('2026-Q4');
      expect(await standings()).toEqual([
        ['2026-Q4', 'forecast'],
        ['2026-Q3', 'to-run'],
        ['2026-08', 'empty'],
        ['2026-Q2', 'to-run'],
        ['2026-Q1', 'to-run'],
        ['2025-Q4', 'to-run'],
        ['2025', 'empty'],
        ['term', 'whole-terms'],
      ]);
    });

    test('says what is due by the latest run and how much of it is issued', async () => {
      await house.run('2026-Q3');
      await house.issue('2026-Q3', { distributor: 'D2' });
      await house.sell('B,1,2026-08-01,D1,S1,1,100');
      await house.run('2026-Q3');
      const { periods } = await listPeriods(house.db, everyone, house.now());
      expect(periods.find(({ text }) => text === '2026-Q3')).toMatchObject({
        from: '2026-07-01',
        to: '2026-09-30',
        standing: 'partly-issued',
        run: { rows: 6, refusedCount: 1, due: [{ currency: 'USD', dueMinor: 2800 }] },
        issued: 1,
        open: 2,
        jobs: [],
      });
    });
  });

  describe('the page of one', () => {
    test('shows the latest run by programme, the refused ones, and all runs', async () => {
      await house.run('2026-Q3');
      await house.sell('B,1,2026-08-01,D1,S1,1,100');
      await house.run('2026-Q3');
      const found = await page('2026-Q3');
      expect(found?.programmes).toMatchObject([
        { programme: 'STEP', title: 'Stepped', rows: 3, dueMinor: 300 },
        { programme: 'TEN', title: 'Ten percent', rows: 3, dueMinor: 3500 },
      ]);
      expect(found?.programmes[0]?.outcomes).toEqual(
        expect.arrayContaining([
          { outcome: 'below-first-band', rows: 2 },
          { outcome: 'earned', rows: 1 },
        ]),
      );
      expect(found?.refused).toMatchObject([{ programme: 'GROWTH' }]);
      expect(found?.runs.map(({ due }) => due[0]?.dueMinor)).toEqual([3800, 2700]);
    });

    test('names what was accepted since, but for drafts', async () => {
      await house.run('2026-Q3');
      expect((await page('2026-Q3'))?.changes).toEqual([]);
      await house.sell('B,1,2026-08-01,D1,S1,1,100');
      await house.load('programmes', JSON.stringify([draft]));
      expect(await page('2026-Q3')).toMatchObject({
        changes: [{ kind: 'import-sales', acceptedAt: house.now().toISOString(), acceptedByName: null }],
        moreChanges: false,
      });
    });

    test('of a period without a run is there all the same', async () => {
      expect(await page('2026-07')).toMatchObject({ standing: 'to-run', run: undefined, programmes: [], runs: [] });
    });

    test.each(['2026-Q5', '2026-Q1..2026-Q2', 'constructor', ''])('%j is none', async (text) => {
      expect(await page(text)).toBeUndefined();
    });
  });
});

const draft = {
  code: 'LATER',
  title: { en: 'Later' },
  currency: 'USD',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  period: 'quarter',
  basis: { of: 'amount' },
  bands: [{ percent: '1' }],
};
