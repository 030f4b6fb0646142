import { afterEach, beforeEach, expect, test } from 'vitest';
import { previewIssue } from '#app/statements/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse, origin, tenPercent } from '#test/support/house.ts';

describeEachDatabase('the preview of an issue', (database) => {
  let house: House;

  beforeEach(async () => {
    house = await openHouse(database);
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    await house.rule(tenPercent);
  });
  afterEach(() => house.close());

  const sell = (...lines: string[]) => house.sell(...lines);
  const preview = (period: string) => previewIssue(house.db, { period, now: house.now(), origin });

  test('says what each statement would grant, settle and carry on, and issues nothing', async () => {
    await sell('A,1,2026-07-01,D1,S1,1,200', 'A,2,2026-07-02,D2,S1,1,-300');
    await house.run('2026-Q3');
    const one = { distributor: 'D1', name: 'One', currency: 'USD' };
    const two = { distributor: 'D2', name: 'Two', currency: 'USD' };
    expect(await preview('2026-Q3')).toMatchObject({
      kind: 'ready',
      statements: [
        { ...one, grantedMinor: 2000, settledMinor: 2000, closingMinor: 0 },
        { ...two, grantedMinor: -3000, settledMinor: 0, closingMinor: -3000 },
      ],
      already: 0,
      notIssued: [],
    });
    expect(await house.db.selectFrom('statements').selectAll().execute()).toEqual([]);
  });

  test('counts those that are issued already, and sets what was carried against the others', async () => {
    await sell('P,1,2026-04-01,D1,S1,1,-100', 'A,1,2026-07-01,D1,S1,1,200', 'A,2,2026-07-02,D2,S1,1,300');
    await house.run('2026-Q2');
    await house.issue('2026-Q2');
    await house.run('2026-Q3');
    await house.issue('2026-Q3', { distributor: 'D2' });
    expect(await preview('2026-Q3')).toMatchObject({
      statements: [{ distributor: 'D1', grantedMinor: 2000, settledMinor: 1000, closingMinor: 0 }],
      already: 1,
    });
  });

  test('names those that the run no longer speaks for, also where a later period granted by the same programmes', async () => {
    await sell('A,1,2026-04-01,D1,S1,1,200', 'A,2,2026-07-01,D2,S1,1,200', 'A,3,2026-05-01,D2,S1,1,200');
    await house.run('2026-H1');
    await house.run('2026-Q2');
    await house.issue('2026-Q2', { distributor: 'D1' });
    await house.run('2026-Q3');
    await house.issue('2026-Q3');
    expect(await preview('2026-H1')).toMatchObject({
      statements: [],
      already: 0,
      notIssued: [
        { distributor: 'D1', name: 'One', currency: 'USD', reason: 'run-is-stale' },
        { distributor: 'D2', name: 'Two', currency: 'USD', reason: 'run-is-stale' },
      ],
    });
  });

  test.each([
    ['2026-Q2', 'no-run'],
    ['2026-Q4', 'period-not-over'],
    ['2026-Q5', 'no-such-period'],
    ['term', 'no-such-period'],
  ])('of %s says %s', async (period, kind) => {
    expect(await preview(period)).toEqual({ kind });
  });

  test('names the rows that are out of the ordinary, of statements that are still to be issued', async () => {
    const capped = { ...tenPercent, code: 'CAP', title: { en: 'Capped' }, limits: { cap: '5' } };
    const met = {
      ...tenPercent,
      code: 'MET',
      title: { en: 'Met' },
      conditions: [{ of: 'quantity', atLeast: '100' }],
    };
    await house.rule(capped, met);
    await house.sell('A,1,2026-04-01,D1,S1,1,10', 'A,2,2026-04-01,D2,S1,1,10');
    await house.run('2026-Q2');
    await house.issue('2026-Q2');
    await house.sell('B,1,2026-07-01,D1,S1,99,30', 'B,2,2026-07-01,D2,S1,98,30.10', 'B,3,2026-04-02,D1,S1,1,500');
    await house.run('2026-Q3');
    const exceptions = async () => {
      const preview = await previewIssue(house.db, { period: '2026-Q3', now: house.now(), origin });
      if (preview.kind !== 'ready') throw new Error(preview.kind);
      return preview.exceptions.map(({ name, count, rows }) => [
        ...[name, count],
        ...rows.map(({ distributor, programme, period, dueMinor, againstMinor }) =>
          [distributor, programme, period, dueMinor, againstMinor ?? '-'].join(' '),
        ),
      ]);
    };
    expect(await exceptions()).toEqual([
      ['above-last', 2, 'D2 CAP 2026-Q3 301 100', 'D2 TEN 2026-Q3 301 100'],
      // What is due for an earlier period is held against nothing, and is capped as that period was.
      ['capped', 1, 'D1 CAP 2026-Q2 400 -'],
      ['nearly-met', 1, 'D1 MET 2026-Q3 0 -'],
    ]);
    await house.issue('2026-Q3', { distributor: 'D2' });
    expect((await exceptions()).map(([name]) => name)).toEqual(['capped', 'nearly-met']);
  });
});
