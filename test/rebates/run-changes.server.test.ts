import { describe, expect, test } from 'vitest';
import { actorOf } from '#app/identity/index.ts';
import { approveProgramme, findRunChange, findRunChanges } from '#app/rebates/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, tenPercent, useHouse } from '#test/support/house.ts';
import { addPerson, everyone } from '#test/support/people.ts';

const steps = {
  ...tenPercent,
  code: 'STEP',
  title: { en: 'Stepped' },
  stages: ['growth'],
  bands: [{ from: '150', percent: '1' }],
};
const aimed = {
  ...tenPercent,
  code: 'AIM',
  title: { en: 'Aimed' },
  qualifier: { of: 'attainment-percent', baseline: { kind: 'target', name: 'Q' } },
  bands: [{ from: '100', percent: '2' }],
};

describeEachDatabase('a run beside the one before it', (database) => {
  let house: House;

  useHouse(database, {
    today: '2026-10-01',
    use: (one) => {
      house = one;
    },
    fill: async (house) => {
      await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\nD3,Three,USD\n');
      await house.load('products', 'sku,name,product_line\nS1,Bike,Road\nS2,Chain,Parts\n');
      await house.load('stages', 'distributor,product_line,stage,from\nD1,Road,growth,2026-01-01\n');
      await house.rule(tenPercent, steps, aimed);
      await house.sell('A,1,2026-07-01,D1,S1,1,200', 'A,2,2026-07-02,D2,S1,1,100', 'A,3,2026-06-30,D3,S1,1,70');
    },
  });

  const run = async (period = '2026-Q3') => {
    const answer = await house.run(period);
    if (answer.kind !== 'ran' || !answer.isNew) throw new Error(JSON.stringify(answer));
    return answer.runId;
  };
  const changes = (id: number, more: { currency?: string; after?: string } = {}) =>
    findRunChanges(house.db, everyone, { id, language: 'en', now: house.now(), ...more });
  const open = (runId: number, id: number) =>
    findRunChange(house.db, everyone, { runId, id, language: 'en', now: house.now() });
  const rowsOf = async (id: number, currency?: string) => {
    const found = await changes(id, { currency });
    return found?.previous ? found.rows : [];
  };
  /** The change of one row, opened, with every part that is not nothing. */
  const causesOf = async (runId: number, pair: string, currency?: string) => {
    const row = (await rowsOf(runId, currency)).find(
      (one) => `${one.distributor} ${one.programme} ${one.period}` === pair,
    );
    const opened = await open(runId, row?.id ?? 0);
    if (opened?.kind !== 'split') throw new Error(`${pair}: ${opened?.kind}`);
    const { distributors, products, stages, targets, certificates, programmes, lines, settled } = opened;
    const { scores, breaches, payments, rates } = opened;
    const parts = {
      ...{ distributors, products, stages, targets, certificates, programmes, lines, settled },
      ...{ scores, breaches, payments, rates },
    };
    const sums = Object.entries(parts).filter(([, { differenceMinor }]) => differenceMinor !== 0);
    const sum = Object.values(parts).reduce((total, { differenceMinor }) => total + differenceMinor, opened.restMinor);
    expect(sum).toBe(opened.differenceMinor);
    expect(opened.restMinor).toBe(0);
    return { ...opened, parts: Object.fromEntries(sums.map(([kind, { differenceMinor }]) => [kind, differenceMinor])) };
  };

  test('that is the first of its period has nothing beside it', async () => {
    const id = await run();
    expect(await changes(id)).toMatchObject({ run: { id, period: '2026-Q3' }, previous: undefined });
    expect(await changes(99)).toBeUndefined();
    expect(await open(id, 1)).toBeUndefined();
  });

  test('names scores, breaches, payments and rates that were accepted between', async () => {
    await house.rule(
      { ...tenPercent, code: 'SCORE', conditions: [{ of: 'score', name: 'service', atLeast: '80' }] },
      { ...tenPercent, code: 'CLEAN', conditions: [{ of: 'breaches', below: '1' }] },
      {
        ...tenPercent,
        code: 'PROMPT',
        qualifier: { of: 'days-to-pay' },
        bands: [{ percent: '3' }, { from: '10', percent: '1' }],
      },
      { ...tenPercent, code: 'EURO', currency: 'EUR' },
    );
    await house.load('rates', 'date,from,to,rate\n2026-01-01,USD,EUR,0.9\n');
    await run();
    await house.load('scores', 'distributor,name,period,value\nD1,service,2026-Q3,90\n');
    await house.load('breaches', 'distributor,date,kind\nD1,2026-07-09,territory\n');
    await house.load('payments', 'document,paid_date,amount,reference\nA,2026-07-20,,\n');
    await house.load('rates', 'date,from,to,rate\n2026-06-01,USD,EUR,0.8\n');
    const id = await run();
    expect(await causesOf(id, 'D1 SCORE 2026-Q3')).toMatchObject({
      parts: { scores: 2000 },
      scores: { items: [{ name: 'service', period: '2026-Q3', value: '90' }] },
    });
    expect(await causesOf(id, 'D1 CLEAN 2026-Q3')).toMatchObject({
      parts: { breaches: -2000 },
      breaches: { items: [{ date: '2026-07-09', kind: 'territory' }] },
    });
    expect(await causesOf(id, 'D1 PROMPT 2026-Q3')).toMatchObject({
      parts: { payments: 200 },
      payments: { items: [{ document: 'A', paidDate: '2026-07-20', amount: null }] },
    });
    expect(await causesOf(id, 'D1 EURO 2026-Q3', 'EUR')).toMatchObject({
      parts: { rates: -200 },
      rates: { items: [{ date: '2026-06-01', fromCurrency: 'USD', toCurrency: 'EUR', rate: '0.8' }] },
    });
  });

  test('takes a group apart with the lines of its other members', async () => {
    await house.load('distributors', 'code,name,currency,parent,from\nD2,Two,USD,D1,2026-01-01\n');
    await house.rule({ ...tenPercent, code: 'GROUP', unit: 'group', bands: [{ from: '400', percent: '10' }] });
    await run();
    await house.sell('B,1,2026-07-05,D2,S1,1,200');
    const id = await run();
    expect((await causesOf(id, 'D1 GROUP 2026-Q3')).parts).toEqual({ lines: 2000 });
  });

  test('names the rows whose lines arrived, the largest difference first, and the lines', async () => {
    const first = await run();
    await house.sell('B,1,2026-07-05,D1,S1,1,300', 'B,2,2026-07-05,D2,S2,1,-40', 'B,3,2026-10-05,D2,S2,1,900');
    const second = await run();
    const found = await changes(second);
    expect(found).toMatchObject({
      previous: { id: first },
      sums: [{ currency: 'USD', rows: 3, differenceMinor: 2900, appeared: 0, vanished: 0 }],
      accepted: [{ kind: 'import-sales' }],
      issued: 0,
      isOtherEngine: false,
      older: undefined,
    });
    expect((await rowsOf(second)).map((row) => [row.distributor, row.programme, row.differenceMinor])).toEqual([
      ['D1', 'TEN', 3000],
      ['D2', 'TEN', -400],
      ['D1', 'STEP', 300],
    ]);
    expect(await causesOf(second, 'D1 TEN 2026-Q3')).toMatchObject({
      title: 'Ten percent',
      name: 'One',
      before: { row: { due: '20.00' } },
      now: { row: { due: '50.00' } },
      parts: { lines: 3000 },
      lines: { count: 1, notCounting: 0, items: [{ document: 'B', line: '1', amountMinor: 30000, product: 'Bike' }] },
    });
    expect((await causesOf(second, 'D2 TEN 2026-Q3')).lines).toMatchObject({ count: 1, items: [{ line: '2' }] });
  });

  test('tells what a version of the programme makes from what lines on top of it make', async () => {
    await house.sell('B,1,2026-10-01,D1,S1,1,200');
    await run('2026-Q4');
    const twenty = { ...tenPercent, bands: [{ percent: '20' }] };
    await house.load('programmes', JSON.stringify([twenty]));
    const approver = actorOf(await addPerson(house.db, 'Second', 'brand-manager'));
    expect(await approveProgramme(house.db, { code: 'TEN', actor: approver, now: house.now() })).toMatchObject({
      kind: 'approved',
    });
    await house.sell('B,2,2026-10-01,D1,S1,1,300');
    const opened = await causesOf(await run('2026-Q4'), 'D1 TEN 2026-Q4');
    expect(opened.parts).toEqual({ programmes: 2000, lines: 6000 });
    expect(opened.programmes.items).toMatchObject([
      { code: 'TEN', number: 2, title: 'Ten percent', fromDate: '2026-10-01', approvedByName: 'Second' },
    ]);
  });

  test('shows rows that appear and vanish with the stages and targets that made them', async () => {
    await house.load('targets', 'distributor,name,period,value\nD1,Q,2026-Q3,300\n');
    await run();
    await house.load(
      'stages',
      'distributor,product_line,stage,from\nD1,Road,maturity,2026-06-01\nD2,Road,growth,2026-01-01\n',
    );
    await house.load('targets', 'distributor,name,period,value\nD1,Q,2026-Q3,190\n');
    const second = await run();
    expect((await changes(second))?.previous && (await changes(second))).toMatchObject({
      sums: [{ rows: 3, differenceMinor: 200, appeared: 1, vanished: 1 }],
    });
    const vanished = await causesOf(second, 'D1 STEP 2026-Q3');
    expect(vanished).toMatchObject({ now: undefined, before: { row: { due: '2.00' } }, parts: { stages: -200 } });
    expect(vanished.stages.items).toMatchObject([{ productLine: 'Road', stage: 'maturity', fromDate: '2026-06-01' }]);
    const appeared = await causesOf(second, 'D2 STEP 2026-Q3');
    expect(appeared).toMatchObject({ before: undefined, now: { row: { outcome: 'below-first-band' } }, parts: {} });
    const reached = await causesOf(second, 'D1 AIM 2026-Q3');
    expect(reached).toMatchObject({ parts: { targets: 400 } });
    expect(reached.targets.items).toMatchObject([{ name: 'Q', period: '2026-Q3', value: '190' }]);
  });

  test('shows what statements issued between have settled, and what is due for earlier periods', async () => {
    await run();
    await house.issue('2026-Q3', { distributor: 'D1' });
    await run('2026-Q2');
    await house.issue('2026-Q2');
    await house.sell('B,1,2026-06-05,D3,S1,1,30');
    const second = await run();
    expect(await changes(second)).toMatchObject({ issued: 2 });
    expect(await causesOf(second, 'D1 TEN 2026-Q3')).toMatchObject({
      parts: { settled: -2000 },
      settled: { items: [{ number: 'TD-000001', period: '2026-Q3', grantedMinor: 2000 }] },
    });
    const adjusted = await causesOf(second, 'D3 TEN 2026-Q2');
    expect(adjusted).toMatchObject({ before: undefined, now: { row: { due: '3.00', settled: '7.00' } } });
    expect(adjusted.lines).toMatchObject({ count: 1, items: [{ document: 'B', amountMinor: 3000 }] });
  });

  test('a product or a distributor that changes its place is named', async () => {
    await house.load('products', 'sku,name,product_line,from\nS1,Bike,Parts,2026-01-01\n');
    await run();
    await house.load('products', 'sku,name,product_line,from\nS1,Bike,Road,2026-02-01\n');
    const opened = await causesOf(await run(), 'D1 STEP 2026-Q3');
    expect(opened.parts).toEqual({ products: 200 });
    expect(opened.products.items).toMatchObject([{ sku: 'S1', productLine: 'Road', fromDate: '2026-02-01' }]);
  });

  test('a programme that is no longer calculated says why, and its rows are gone', async () => {
    await run();
    const foreign = 'document,line,date,distributor,sku,quantity,net_amount,currency\nB,1,2026-07-05,D1,S1,1,300,EUR\n';
    await house.load('sales', foreign);
    const second = await run();
    expect((await changes(second))?.previous && (await changes(second))).toMatchObject({
      sums: [{ currency: 'USD', vanished: 5 }],
    });
    const [row] = await rowsOf(second);
    expect(await open(second, row?.id ?? 0)).toMatchObject({ kind: 'refused', now: undefined });
  });

  describe('the list', () => {
    test('goes on after the last row of a page, each once, and is of one currency', async () => {
      const codes = Array.from({ length: 60 }, (_, index) => `E${index}`);
      await house.load(
        'distributors',
        `code,name,currency\n${codes.map((code) => `${code},${code},USD`).join('\n')}\n`,
      );
      await run();
      await house.sell(...codes.map((code, index) => `C,${index},2026-07-01,${code},S1,1,${100 + (index % 7)}`));
      const second = await run();
      const listed: Awaited<ReturnType<typeof rowsOf>> = [];
      for (let after: string | undefined, pages = 1; pages > 0; pages -= 1) {
        const page = await changes(second, { after });
        if (!page?.previous) throw new Error('there is no such page');
        expect(page.rows.length).toBeLessThanOrEqual(page.pageSize);
        listed.push(...page.rows);
        after = page.older;
        if (after !== undefined) pages += 1;
      }
      // Each has a row of ten percent and, without a target, one that says so.
      expect(listed).toHaveLength(120);
      expect(new Set(listed.map(({ id }) => id)).size).toBe(120);
      const sizes = listed.map(({ differenceMinor }) => differenceMinor);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(sizes.slice(58, 62)).toEqual([1000, 1000, 0, 0]);
      expect(await changes(second, { currency: 'CNY' })).toMatchObject({ rows: [], currency: 'CNY' });
    });

    test('a place that is none leads nowhere', async () => {
      const id = await run();
      for (const after of ['', '1', '-1.2', 'a.b', '1.0']) expect(await changes(id, { after }), after).toBeUndefined();
    });
  });

  test('the row of another run is not found', async () => {
    await run();
    await house.sell('B,1,2026-07-05,D1,S1,1,300');
    const second = await run();
    const other = await run('2026-Q2');
    const row = await house.db
      .selectFrom('runResults')
      .select('id')
      .where('runId', '=', other)
      .executeTakeFirstOrThrow();
    expect(await open(second, row.id)).toBeUndefined();
    expect(await open(other, row.id)).toBeUndefined();
  });
});
