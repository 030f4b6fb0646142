import { afterAll, beforeAll, expect, test } from 'vitest';
import { noFence, noLimits } from '#app/identity/index.ts';
import { listRunRowSums } from '#db/queries/run-rows.ts';
import { listOpenCounts, listOutcomeTotals, listRunTotals } from '#db/queries/run-totals.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { openRunHouse, type Result, type RunHouse } from './run-rows.ts';

const currencies = ['EUR', 'USD'];
const sumOf = (rows: readonly Result[], of: (row: Result) => number) => rows.reduce((sum, row) => sum + of(row), 0);

const sumsOf = (rows: readonly Result[]) => ({
  rows: rows.length,
  adjustments: rows.filter(({ adjustingLines }) => adjustingLines !== null).length,
  entitlementMinor: sumOf(rows, ({ entitlementMinor }) => entitlementMinor),
  settledMinor: sumOf(rows, ({ settledMinor }) => settledMinor),
  dueMinor: sumOf(rows, ({ dueMinor }) => dueMinor),
});

describeEachDatabase('what a run comes to', (database) => {
  let house: RunHouse;

  beforeAll(async () => {
    house = await openRunHouse(database);
  });
  afterAll(() => house.close());

  /** The fence of nobody in particular, and that of a staff member of one territory. */
  async function fences() {
    const { id } = await house.db
      .selectFrom('territories')
      .select('id')
      .where('code', '=', 'T1')
      .executeTakeFirstOrThrow();
    const limits = { ...noLimits, territory: [id], on: '2026-10-15' };
    const isInside = ({ distributor }: Result) => Number(distributor.slice(1)) % 3 === 1;
    return [
      { fence: noFence, isInside: () => true },
      { fence: { distributorId: undefined, limits }, isInside },
    ];
  }

  test('is the sum of its rows inside the fence, by currency', async () => {
    const ids = house.runs.map(({ id }) => id);
    for (const { fence, isInside } of await fences()) {
      const expected = house.runs.flatMap(({ id, results }) =>
        currencies.map((currency) => {
          const rows = results.filter((row) => row.currency === currency && isInside(row));
          return { runId: id, currency, ...sumsOf(rows) };
        }),
      );
      expect(await listRunTotals(house.db, fence, ids)).toEqual(
        expected.map(({ runId, currency, rows, dueMinor }) => ({ runId, currency, rows, dueMinor })),
      );
      for (const runId of ids) {
        const sums = await listRunRowSums(house.db, { runId, filter: {}, fence, today: '2026-10-15' });
        const own = expected.filter((one) => one.runId === runId);
        expect(sums).toEqual(own.map(({ runId: _, ...sum }) => sum));
      }
    }
  });

  test('is a statement for each distributor and currency', async () => {
    for (const { fence, isInside } of await fences()) {
      const counts = house.runs.map(({ id, results }): [number, number] => {
        const keys = results.filter(isInside).map(({ distributor, currency }) => `${distributor} ${currency}`);
        return [id, new Set(keys).size];
      });
      const ids = house.runs.map(({ id }) => id);
      expect(await listOpenCounts(house.db, fence, ids)).toEqual(new Map(counts));
    }
  });

  test('is the sum of its rows by version and outcome', async () => {
    for (const { fence, isInside } of await fences()) {
      for (const { id, results } of house.runs) {
        const totals = await listOutcomeTotals(house.db, fence, id);
        const parts = new Map<string, Result[]>();
        for (const row of results.filter(isInside)) {
          const key = `${row.programme} ${row.programmeVersionId} ${row.outcome}`;
          parts.set(key, [...(parts.get(key) ?? []), row]);
        }
        const told = totals.map(({ programme, versionId, outcome, ...sums }) => {
          return [`${programme} ${versionId} ${outcome}`, sums];
        });
        expect(Object.fromEntries(told)).toEqual(
          Object.fromEntries([...parts].map(([key, rows]) => [key, { currency: rows[0]?.currency, ...sumsOf(rows) }])),
        );
      }
    }
  });
});
