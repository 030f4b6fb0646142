import { expect, test } from 'vitest';
import { readFile } from '#app/files/index.server.ts';
import { operator } from '#app/identity/index.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import { verifyStatements } from '#app/statements/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, tenPercent, useHouse } from '#test/support/house.ts';

describeEachDatabase('issuing statements', (database) => {
  let house: House;

  useHouse(database, {
    use: (one) => {
      house = one;
    },
    fill: async (house) => {
      await house.load('distributors', 'code,name,currency,language\nD1,One,USD,en\nD2,二号,USD,zh-Hans\n');
      await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
      await house.rule(tenPercent);
    },
  });

  const sell = (...lines: string[]) => house.sell(...lines);

  async function statements() {
    return house.db
      .selectFrom('statements')
      .innerJoin('distributors', 'distributors.id', 'statements.distributorId')
      .select(['number', 'distributors.code as distributor', 'period', 'openingMinor', 'grantedMinor', 'settledMinor'])
      .select(['closingMinor', 'previousDigest', 'digest', 'body', 'pdfFileId'])
      .orderBy('series')
      .execute();
  }

  test('each distributor gets one, numbered without gaps, each with the digest of the one before', async () => {
    await sell('A,1,2026-07-01,D2,S1,1,200', 'A,2,2026-09-30,D1,S1,1,100.05', 'A,3,2026-10-01,D1,S1,1,999');
    const run = await house.run('2026-Q3');
    expect(run).toMatchObject({ kind: 'ran', rows: 2, refused: [], isNew: true });
    expect(await house.issue('2026-Q3')).toMatchObject({
      kind: 'issued',
      numbers: ['TD-000001', 'TD-000002'],
      already: 0,
      notIssued: [],
    });
    const [first, second, ...more] = await statements();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ number: 'TD-000001', distributor: 'D1', period: '2026-Q3', previousDigest: null });
    expect(first).toMatchObject({ openingMinor: 0, grantedMinor: 1001, settledMinor: 1001, closingMinor: 0 });
    expect(second).toMatchObject({ number: 'TD-000002', distributor: 'D2', previousDigest: first?.digest });
    expect(JSON.parse(second?.body ?? '')).toMatchObject({
      number: 'TD-000002',
      distributor: 'D2',
      name: '二号',
      language: 'zh-Hans',
      issuedAt: '2026-10-15T08:00:00.000Z',
      rows: [{ programme: 'TEN', period: '2026-Q3', entitlement: '20.00', settled: '0.00', due: '20.00' }],
      granted: '20.00',
      closing: '0.00',
      digest: second?.digest,
    });
    const pdf = await readFile(house.db, second?.pdfFileId ?? 0);
    expect(pdf).toMatchObject({ name: 'TD-000002.pdf', contentType: 'application/pdf', isIntact: true });
    expect(await verifyStatements(house.db)).toEqual({ statements: 2, findings: [] });
  });

  test('doing it again issues nothing', async () => {
    await sell('A,1,2026-07-01,D1,S1,1,200');
    await house.run('2026-Q3');
    await house.issue('2026-Q3');
    expect(await house.issue('2026-Q3')).toMatchObject({ kind: 'issued', numbers: [], already: 1, notIssued: [] });
    expect(await statements()).toHaveLength(1);
  });

  test('one distributor alone, and then the others', async () => {
    await sell('A,1,2026-07-01,D1,S1,1,200', 'A,2,2026-07-01,D2,S1,1,200');
    await house.run('2026-Q3');
    expect(await house.issue('2026-Q3', { distributor: 'D2' })).toMatchObject({ numbers: ['TD-000001'] });
    expect(await house.issue('2026-Q3')).toMatchObject({ numbers: ['TD-000002'], already: 1 });
    expect((await statements()).map(({ distributor }) => distributor)).toEqual(['D2', 'D1']);
    expect(await house.issue('2026-Q3', { distributor: 'D9' })).toEqual({ kind: 'no-such-distributor' });
  });

  test('two people at once issue each statement once', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => `D${index + 3},Number ${index},USD,en`);
    await house.load('distributors', `code,name,currency,language\n${rows.join('\n')}\n`);
    await sell(...rows.map((row, index) => `A,${index},2026-08-01,${row.split(',')[0]},S1,1,${index + 1}00`));
    await house.run('2026-Q3');
    const answers = await Promise.all([house.issue('2026-Q3'), house.issue('2026-Q3')]);
    const numbers = answers.flatMap((answer) => (answer.kind === 'issued' ? answer.numbers : []));
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6].map((number) => `TD-00000${number}`));
    expect(new Set((await statements()).map(({ distributor }) => distributor)).size).toBe(6);
    expect(await verifyStatements(house.db)).toEqual({ statements: 6, findings: [] });
  });

  test('a negative balance is carried on and lessens what the next statement settles', async () => {
    await sell('A,1,2026-04-01,D1,S1,1,-300', 'A,2,2026-07-01,D1,S1,1,200', 'A,3,2026-08-01,D2,S1,1,50');
    await house.run('2026-Q2');
    await house.issue('2026-Q2');
    await house.run('2026-Q3');
    await house.issue('2026-Q3');
    const balances = (await statements()).map((row) => [
      row.distributor,
      row.openingMinor,
      row.grantedMinor,
      row.settledMinor,
      row.closingMinor,
    ]);
    expect(balances).toEqual([
      ['D1', 0, -3000, 0, -3000],
      ['D1', -3000, 2000, 0, -1000],
      ['D2', 0, 500, 500, 0],
    ]);
    expect(await verifyStatements(house.db)).toEqual({ statements: 3, findings: [] });
  });

  test.each([
    ['without a run', '2026-Q2', { kind: 'no-run' }],
    ['of a period that is not over', '2026-Q4', { kind: 'period-not-over' }],
    ['of no period', '2026-Q5', { kind: 'no-such-period' }],
    ['of whole terms, which end in a period', 'term', { kind: 'no-such-period' }],
  ])('%s nothing is issued', async (_name, period, answer) => {
    await sell('A,1,2026-07-01,D1,S1,1,200');
    await house.run('2026-Q4');
    expect(await house.issue(period)).toEqual(answer);
    expect(await statements()).toEqual([]);
  });

  test('a run that did not know what was granted since says nothing any more', async () => {
    await sell('A,1,2026-04-01,D1,S1,1,200');
    await house.run('2026-H1');
    await house.run('2026-Q2');
    await house.issue('2026-Q2');
    expect(await house.issue('2026-H1')).toMatchObject({
      numbers: [],
      notIssued: [{ distributor: 'D1', currency: 'USD', reason: 'run-is-stale' }],
    });
    await house.run('2026-H1');
    expect(await house.issue('2026-H1')).toMatchObject({ numbers: ['TD-000002'] });
    expect((await statements()).map(({ grantedMinor }) => grantedMinor)).toEqual([2000, 0]);
  });

  test('a period can be issued after a later one, from a run that knows it', async () => {
    await sell('A,1,2026-04-01,D1,S1,1,200', 'A,2,2026-07-01,D1,S1,1,100');
    await house.run('2026-Q2');
    await house.run('2026-Q3');
    await house.issue('2026-Q3');
    expect(await house.issue('2026-Q2')).toMatchObject({
      numbers: [],
      notIssued: [{ distributor: 'D1', currency: 'USD', reason: 'run-is-stale' }],
    });
    await house.run('2026-Q2');
    expect(await house.issue('2026-Q2')).toMatchObject({ numbers: ['TD-000002'], notIssued: [] });
    expect((await statements()).map(({ grantedMinor }) => grantedMinor)).toEqual([1000, 2000]);
    expect(await verifyStatements(house.db)).toEqual({ statements: 2, findings: [] });
  });

  test('what is accepted after the run does not reach its statements', async () => {
    await sell('A,1,2026-07-01,D1,S1,1,200');
    await house.run('2026-Q3');
    await sell('A,2,2026-07-02,D1,S1,1,1000', 'A,3,2026-07-02,D2,S1,1,1000');
    await house.load('distributors', 'code,name,currency,language\nD1,Renamed,USD,en\nD0,Early,USD,en\n');
    await house.issue('2026-Q3');
    expect((await statements()).map(({ distributor, grantedMinor }) => [distributor, grantedMinor])).toEqual([
      ['D1', 2000],
    ]);
    expect(await verifyStatements(house.db)).toEqual({ statements: 1, findings: [] });
  });

  test('a run from before the end of the period is a forecast and is not issued', async () => {
    await sell('A,1,2026-07-01,D1,S1,1,200');
    const early = await runPeriod(house.db, { ...forecast, now: () => new Date('2026-09-30T23:00:00Z') });
    await sell('A,2,2026-09-30,D1,S1,1,900');
    expect(await house.issue('2026-Q3')).toEqual({ kind: 'run-is-forecast' });
    expect(await statements()).toEqual([]);
    await house.run('2026-Q3');
    await house.issue('2026-Q3');
    expect((await statements()).map(({ grantedMinor }) => grantedMinor)).toEqual([11000]);
    expect(early).toMatchObject({ kind: 'ran', isNew: true });
  });

  test('a forecast that proves right is run again after the end, and that run is issued', async () => {
    await sell('A,1,2026-07-01,D1,S1,1,200');
    await runPeriod(house.db, { ...forecast, now: () => new Date('2026-09-30T23:00:00Z') });
    expect(await house.run('2026-Q3')).toMatchObject({ kind: 'ran', runId: 2, isNew: true });
    expect(await house.run('2026-Q3')).toMatchObject({ kind: 'ran', runId: 2, isNew: false });
    expect(await house.issue('2026-Q3')).toMatchObject({ kind: 'issued', numbers: ['TD-000001'] });
  });

  test('of two runs at once the one that knows less does not become the last', async () => {
    await sell('A,1,2026-07-01,D1,S1,1,200');
    const slow = await runPeriod(house.db, {
      ...forecast,
      now: house.now,
      progress: async (done) => {
        if (done !== 1) return;
        await sell('A,2,2026-07-02,D1,S1,1,900');
        await house.run('2026-Q3');
      },
    });
    expect(slow).toMatchObject({ kind: 'ran', runId: 1, isNew: false });
    await house.issue('2026-Q3');
    expect((await statements()).map(({ grantedMinor }) => grantedMinor)).toEqual([11000]);
  });
});

const forecast = { period: '2026-Q3', actor: operator };
