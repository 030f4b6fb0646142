import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { calendarYear, parsePeriod, requireDay } from '#app/calendar/index.ts';
import { calculateAsOf } from '#app/rebates/index.server.ts';
import { verifyStatements } from '#app/statements/index.server.ts';
import { getKnowledge } from '#db/queries/changes.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse, tenPercent } from '#test/support/house.ts';
import { trials } from '#test/support/trials.ts';

/** Each settles in another way: by its period alone, to date, with another length, or with what it shares and carries. */
const programmes = [
  { ...tenPercent, code: 'QUARTER', bands: [{ percent: '1' }, { from: '300', percent: '3.3' }] },
  {
    ...tenPercent,
    code: 'TO-DATE',
    accumulate: 'year-to-date',
    bands: [{ percent: '2' }, { from: '500', percent: '5' }],
  },
  { ...tenPercent, code: 'MONTH', period: 'month', bands: [{ percent: '0.7' }] },
  { ...tenPercent, code: 'WAITS', period: 'month', limits: { minimumPayout: '25' }, bands: [{ percent: '3' }] },
  { ...tenPercent, code: 'SURE', limits: { guarantee: '12', carryOver: true }, bands: [{ percent: '2' }] },
  { ...tenPercent, code: 'GROUP', unit: 'group', bands: [{ from: '400', percent: '1.11' }] },
  { ...tenPercent, code: 'NET', deducts: ['MONTH', 'GROUP'], unit: 'document', bands: [{ from: '100', percent: '1' }] },
  { ...tenPercent, code: 'BUDGET', limits: { budget: '40' }, bands: [{ percent: '5' }] },
];

/** Exhausted by a few of the lines, while parts of it wait for the minimum payout. */
const scarce = {
  ...tenPercent,
  code: 'SCARCE',
  period: 'month',
  limits: { budget: '30', minimumPayout: '8' },
  bands: [{ percent: '2' }],
};

const scarceMinor = 3000;

/** Who is paid out of a budget hangs on who was issued first, so that only its sum can be foretold. */
const budgetMinor = 4000;

const periods = ['2026-Q1', '2026-Q2', '2026-05', '2026-Q3', '2026-08'];

type Step =
  | { kind: 'sell'; lines: { month: number; distributor: number; cents: number }[] }
  | { kind: 'run' | 'issue'; period: string; distributor?: string }
  | { kind: 'version'; percent: number };

const sold = { month: fc.integer({ min: 1, max: 9 }), distributor: fc.integer({ min: 1, max: 2 }) };
const line = fc.record({ ...sold, cents: fc.integer({ min: -40_000, max: 60_000 }) });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('sell' as const), lines: fc.array(line, { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constant('run' as const), period: fc.constantFrom(...periods) }),
  fc.record({
    kind: fc.constant('issue' as const),
    period: fc.constantFrom(...periods),
    distributor: fc.constantFrom(undefined, 'D1', 'D2'),
  }),
  fc.record({ kind: fc.constant('version' as const), percent: fc.integer({ min: 1, max: 9 }) }),
);

const steps = fc.array(step, { minLength: 4, maxLength: 14 });

/**
 * Nothing is returned, and what is run is issued: whole quarters in any order. A month that is issued beside its quarter is
 * paid there, and taken back in the quarter afterwards.
 */
const growing: fc.Arbitrary<Step[]> = fc
  .array(
    fc.oneof(
      fc.array(fc.record({ ...sold, cents: fc.integer({ min: 5_000, max: 50_000 }) }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('2026-Q1', '2026-Q2', '2026-Q3'),
    ),
    { minLength: 4, maxLength: 12 },
  )
  .map((all) =>
    all.flatMap((one): Step[] =>
      typeof one === 'string'
        ? [
            { kind: 'run', period: one },
            { kind: 'issue', period: one },
          ]
        : [{ kind: 'sell', lines: one }],
    ),
  );

vi.setConfig({ testTimeout: 120_000 });

describeEachDatabase('a year of imports, runs and statements in any order', (database) => {
  // A history takes too long for making it smaller.
  const runs = { numRuns: database.name === 'sqlite' ? trials(6, 30) : trials(2, 10), endOnFailure: true };

  /** Six periods of the steps, then one in which nothing arrives any more, so that it settles all that is open. */
  async function live(
    steps: readonly Step[],
    rules: readonly Record<string, unknown>[],
    check: (house: House) => Promise<void>,
  ) {
    const house = await openHouse(database, { today: '2027-01-15' });
    try {
      await house.load('distributors', 'code,name,currency,parent\nD1,One,USD,\nD2,Two,USD,D1\n');
      await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
      await house.rule(...rules);
      await takeSteps(house, steps);
      await house.run('2026-Q4');
      await house.issue('2026-Q4');
      expect((await verifyStatements(house.db)).findings).toEqual([]);
      await check(house);
    } finally {
      await house.close();
    }
  }

  test('verifies and grants what was earned, once', async () => {
    await fc.assert(
      fc.asyncProperty(steps, (steps) =>
        live(steps, programmes, async (house) => {
          expect(await granted(house)).toEqual(await earned(house));
          expect(await carriedOn(house)).toBe(true);
        }),
      ),
      runs,
    );
  });

  test('takes back nothing of a budget that has waited for the minimum payout, and spends all of it', async () => {
    await fc.assert(
      fc.asyncProperty(growing, (steps) =>
        live(steps, [scarce], async (house) => {
          const all = await house.db.selectFrom('statements').select('grantedMinor').orderBy('series').execute();
          expect(all.filter(({ grantedMinor }) => grantedMinor < 0)).toEqual([]);
          let sum = 0;
          for (const { grantedMinor } of all) {
            sum += grantedMinor;
            expect(sum).toBeLessThanOrEqual(scarceMinor);
          }
          expect(sum).toBe(await earnedInAll(house));
        }),
      ),
      runs,
    );
  });
});

async function takeSteps(house: House, steps: readonly Step[]): Promise<void> {
  let document = 0;
  for (const step of steps) {
    if (step.kind === 'sell') {
      const lines = step.lines.map(({ month, distributor, cents }) => {
        document += 1;
        return `A${document},1,2026-0${month}-11,D${distributor},S1,1,${(cents / 100).toFixed(2)}`;
      });
      await house.sell(...lines);
    } else if (step.kind === 'version') {
      // By the clock of the house it begins with the last quarter.
      await house.rule({ ...programmes[0], bands: [{ percent: String(step.percent) }] });
    } else if (step.kind === 'run') await house.run(step.period);
    else await house.issue(step.period, { distributor: step.distributor });
  }
}

type Sums = Record<string, number>;

async function granted({ db }: House): Promise<Sums> {
  const rows = await db
    .selectFrom('statementRows')
    .innerJoin('distributors', 'distributors.id', 'statementRows.distributorId')
    .innerJoin('programmes', 'programmes.id', 'statementRows.programmeId')
    .select(['distributors.code', 'programmes.code as programme', 'grantedMinor'])
    .execute();
  const budgeted = rows.filter(({ programme }) => programme === 'BUDGET');
  expect(budgeted.reduce((sum, { grantedMinor }) => sum + grantedMinor, 0)).toBeLessThanOrEqual(budgetMinor);
  const others = rows.filter((row) => !budgeted.includes(row));
  return sumsOf(others.map(({ code, grantedMinor }) => [code, grantedMinor]));
}

async function earned(house: House): Promise<Sums> {
  const rows = await earnedRows(house);
  const others = rows.filter(({ programme }) => programme !== 'BUDGET');
  return sumsOf(others.map(({ distributor, dueMinor }) => [distributor, dueMinor]));
}

async function earnedInAll(house: House): Promise<number> {
  return (await earnedRows(house)).reduce((sum, { dueMinor }) => sum + dueMinor, 0);
}

/** Entitlements of all periods since the first that has a statement, as if nothing had ever been issued. */
async function earnedRows({ db }: House) {
  const knowledge = { ...(await getKnowledge(db)), settledThrough: 0 };
  const issued = await db.selectFrom('statements').select('period').execute();
  const firstDays = issued.map(({ period }) => parsePeriod(period, calendarYear)?.firstDay as number);
  const to = requireDay('2026-12-31');
  const request = { from: Math.min(to, ...firstDays), to };
  return (await calculateAsOf(db, knowledge, request, { linesFrom: 'rows' })).rows;
}

function sumsOf(parts: readonly (readonly [string, number])[]): Sums {
  const sums: Sums = {};
  for (const [code, minor] of parts) sums[code] = (sums[code] ?? 0) + minor;
  return Object.fromEntries(Object.entries(sums).filter(([, minor]) => minor !== 0));
}

/** Each statement opens with what the distributor's last one carried on, and nothing is settled below zero. */
async function carriedOn({ db }: House): Promise<boolean> {
  const closings = new Map<number, number>();
  for (const row of await db.selectFrom('statements').selectAll().orderBy('series').execute()) {
    if (row.openingMinor !== (closings.get(row.distributorId) ?? 0) || row.settledMinor < 0) return false;
    closings.set(row.distributorId, row.closingMinor);
  }
  return true;
}
