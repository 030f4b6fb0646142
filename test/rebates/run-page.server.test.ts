import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRunPage, findRunRowPage } from '#app/rebates/index.server.ts';
import { type FinanceHouse, openFinanceHouse } from '#test/finance/finance-house.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { everyone } from '#test/support/people.ts';

describeEachDatabase('a run', (database) => {
  let house: FinanceHouse;

  beforeAll(async () => {
    house = await openFinanceHouse(database);
    await house.run('2026-Q3');
  });
  afterAll(() => house.close());

  const find = (filter: { programme?: string; outcome?: string; distributor?: string } = {}, sort?: string) =>
    findRunPage(house.db, everyone, { id: 1, filter, sort, page: 1, language: 'en', now: house.now() });
  const pairs = async (...asked: Parameters<typeof find>) =>
    (await find(...asked))?.rows.map(({ distributor, programme }) => `${distributor} ${programme}`);
  const explain = (id: number, runId = 1) =>
    findRunRowPage(house.db, everyone, { runId, id, language: 'en', now: house.now(), page: 1, pageOfOthers: 1 });

  test('shows its rows by distributor, with names and measures, and what they come to', async () => {
    const found = await find();
    expect(found).toMatchObject({
      run: { id: 1, period: '2026-Q3', lineCount: 3, refused: [{ programme: 'GROWTH' }] },
      programmes: [
        { code: 'STEP', title: 'Stepped' },
        { code: 'TEN', title: 'Ten percent' },
      ],
      sums: [{ currency: 'USD', rows: 6, entitlementMinor: 2700, settledMinor: 0, dueMinor: 2700 }],
    });
    expect(found?.rows[0]).toMatchObject({
      distributor: 'D1',
      name: 'One',
      programme: 'STEP',
      title: 'Stepped',
      outcome: 'earned',
      qualifier: '200.00',
      band: 0,
      dueMinor: 200,
    });
  });

  test.each([
    [{ programme: 'STEP' }, 3],
    [{ outcome: 'earned' }, 4],
    [{ distributor: 'three' }, 2],
    [{ distributor: 'd1', programme: 'TEN' }, 1],
    [{ programme: 'NONE' }, 0],
  ])('with %j holds %i rows', async (filter, rows) => {
    const found = await find(filter);
    expect(found?.rows.length).toBe(rows);
    expect(found?.sums.reduce((sum, total) => sum + total.rows, 0)).toBe(rows);
  });

  test('is sorted as asked', async () => {
    expect(await pairs({ programme: 'TEN' }, '-due')).toEqual(['D1 TEN', 'D2 TEN', 'D3 TEN']);
    expect(await pairs({ programme: 'TEN' }, 'due')).toEqual(['D3 TEN', 'D2 TEN', 'D1 TEN']);
    expect((await pairs({}, '-programme'))?.slice(0, 3)).toEqual(['D1 TEN', 'D2 TEN', 'D3 TEN']);
    expect(await pairs({}, 'constructor')).toEqual(await pairs());
  });

  test('that there is not is not there', async () => {
    expect(
      await findRunPage(house.db, everyone, {
        id: 99,
        filter: {},
        sort: undefined,
        page: 1,
        language: 'en',
        now: house.now(),
      }),
    ).toBeUndefined();
  });

  describe('a row of it', () => {
    test('is explained as its statement would explain it', async () => {
      const row = (await find({ programme: 'STEP', distributor: 'D1' }))?.rows[0];
      expect(await explain(row?.id ?? 0)).toMatchObject({
        name: 'One',
        title: 'Stepped',
        row: { entitlement: '2.00', steps: [{ kind: 'percent', amount: '2.00' }] },
        lines: { contributing: { total: 1, lines: [{ document: 'A', shareMinor: 200 }] } },
      });
    });

    test('is found in its own run only', async () => {
      const row = (await find())?.rows[0];
      expect(await explain(row?.id ?? 0, 2)).toBeUndefined();
      expect(await explain(0)).toBeUndefined();
    });
  });
});
