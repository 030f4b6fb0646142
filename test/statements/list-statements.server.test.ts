import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#app/identity/index.ts';
import { listStatements } from '#app/statements/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type IssuedHouse, openIssuedHouse } from './issued-house.ts';

describeEachDatabase('the list of statements', (database) => {
  let house: IssuedHouse;

  beforeAll(async () => {
    house = await openIssuedHouse(database);
  });
  afterAll(() => house.close());

  async function numbers(viewer: Viewer, choice: { period?: string; distributor?: string; before?: number } = {}) {
    const { statements } = await listStatements(house.db, viewer, { ...choice, now: house.now() });
    return statements.map(({ number }) => number);
  }

  test('shows a distributor its own only, the newest first', async () => {
    const { statements, older, periods } = await listStatements(house.db, house.one, { now: house.now() });
    expect(statements).toEqual([
      expect.objectContaining({ number: 'TD-000003', period: '2026-Q3', grantedMinor: 1500, issuedOn: '2026-10-15' }),
      expect.objectContaining({ number: 'TD-000001', period: '2026-Q2', grantedMinor: 800, closingMinor: 0 }),
    ]);
    expect([older, periods]).toEqual([undefined, ['2026-Q3', '2026-Q2']]);
  });

  test('shows the other distributor its own only, whatever it looks for', async () => {
    expect(await numbers(house.two)).toEqual(['TD-000004', 'TD-000002']);
    expect(await numbers(house.two, { distributor: 'D1' })).toEqual([]);
    expect(await numbers(house.two, { before: 4 })).toEqual(['TD-000002']);
  });

  test('shows finance all, and those it looks for', async () => {
    expect(await numbers(house.finance)).toEqual(['TD-000004', 'TD-000003', 'TD-000002', 'TD-000001']);
    expect(await numbers(house.finance, { period: '2026-Q2' })).toEqual(['TD-000002', 'TD-000001']);
    expect(await numbers(house.finance, { distributor: 'one' })).toEqual(['TD-000003', 'TD-000001']);
    expect(await numbers(house.finance, { distributor: 'd2', period: '2026-Q3' })).toEqual(['TD-000004']);
    expect(await numbers(house.finance, { distributor: '%' })).toEqual([]);
  });
});
