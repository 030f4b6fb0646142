import { afterAll, beforeAll, expect, test } from 'vitest';
import { noFence } from '#app/identity/index.ts';
import { changesAPage, compareRuns } from '#db/queries/run-changes.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { openRunHouse, type Result, type RunHouse } from './run-rows.ts';

describeEachDatabase('two runs beside each other', (database) => {
  let house: RunHouse;

  beforeAll(async () => {
    house = await openRunHouse(database);
  });
  afterAll(() => house.close());

  const keyOf = ({ distributor, programme, period }: Result) => `${distributor} ${programme} ${period}`;

  /** Every row that is not the same in both, row by row. */
  function changed(): { before?: Result; now?: Result; currency: string; difference: number; id: number }[] {
    const [before, now] = house.runs.map(({ results }) => new Map(results.map((row) => [keyOf(row), row])));
    return [...new Set([...(before?.keys() ?? []), ...(now?.keys() ?? [])])].flatMap((key) => {
      const pair = { before: before?.get(key), now: now?.get(key) };
      const told = (row?: Result) => row && [row.dueMinor, row.entitlementMinor, row.outcome].join();
      if (told(pair.before) === told(pair.now)) return [];
      const { id = 0, currency = '' } = pair.now ?? pair.before ?? {};
      return [{ ...pair, id, currency, difference: (pair.now?.dueMinor ?? 0) - (pair.before?.dueMinor ?? 0) }];
    });
  }

  async function pageOf(currency?: string, after?: { size: number; id: number }) {
    const [before, now] = house.runs;
    return compareRuns(house.db, {
      ...{ runId: now.id, previousId: before.id, fence: noFence, today: '2026-10-15' },
      ...{ currency, after },
    });
  }

  test('sum to what each row of both says, by currency', async () => {
    const expected = ['USD', 'EUR'].map((currency) => {
      const rows = changed().filter((row) => row.currency === currency);
      return {
        currency,
        rows: rows.length,
        differenceMinor: rows.reduce((sum, { difference }) => sum + difference, 0),
        withNow: rows.filter(({ now }) => now).length,
        withBefore: rows.filter(({ before }) => before).length,
      };
    });
    expect((await pageOf()).sums).toEqual(expected);
    expect(expected.every(({ rows, withNow, withBefore }) => withNow < rows && withBefore < rows)).toBe(true);
  });

  test.each(['USD', 'EUR'])('list each changed row once, the largest difference first: %s', async (currency) => {
    const rows = changed()
      .filter((row) => row.currency === currency)
      .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || a.id - b.id);
    const listed = [];
    let after: { size: number; id: number } | undefined;
    do {
      const page = await pageOf(currency, after);
      listed.push(...page.rows);
      after = page.older;
    } while (after);
    expect(listed.length).toBeGreaterThan(currency === 'USD' ? changesAPage : 0);
    expect(listed).toMatchObject(
      rows.map(({ id, before, now, difference }) => ({
        ...{ id, currency, differenceMinor: difference, nowId: now?.id ?? null, beforeId: before?.id ?? null },
        ...{ distributor: (now ?? before)?.distributor, programme: (now ?? before)?.programme },
        ...{ outcomeNow: now?.outcome ?? null, outcomeBefore: before?.outcome ?? null },
        ...{ dueNow: now?.dueMinor ?? 0, dueBefore: before?.dueMinor ?? 0 },
        ...{ entitlementNow: now?.entitlementMinor ?? 0, entitlementBefore: before?.entitlementMinor ?? 0 },
        ...{ versionNow: now?.programmeVersionId ?? null, versionBefore: before?.programmeVersionId ?? null },
      })),
    );
  });

  test('of a currency in which nothing changed have no rows', async () => {
    const { rows, sums } = await pageOf('CNY');
    expect([rows, sums.length]).toEqual([[], 2]);
  });
});
