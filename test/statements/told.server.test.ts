import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorOf, type Viewer } from '#app/identity/index.ts';
import { listNotices } from '#app/notifications/index.server.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import { issueStatements } from '#app/statements/index.server.ts';
import type { Statement } from '#app/statements/statement.ts';
import { sumOfDues } from '#app/statements/sum-of-dues.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { origin } from '#test/support/house.ts';
import { type IssuedHouse, openIssuedHouse } from './issued-house.ts';

const monthly = {
  code: 'MONTH',
  title: { en: 'Monthly' },
  currency: 'USD',
  effective: { from: '2026-08-01', to: '2026-12-31' },
  period: 'month',
  basis: { of: 'amount' },
  bands: [{ percent: '1' }],
};

describeEachDatabase('being told of statements', (database) => {
  let house: IssuedHouse;
  beforeAll(async () => {
    house = await openIssuedHouse(database);
    await house.rule(monthly);
    await house.sell('L,1,2026-08-30,D1,S1,1,100', 'M,1,2026-09-05,D2,S1,1,50', 'M,2,2026-08-06,D2,S1,1,-70');
    await runPeriod(house.db, { period: '2026-09', actor: house.financeActor, now: house.now });
  });
  afterAll(() => house.close());

  const told = async (viewer: Viewer) =>
    (await listNotices(house.db, viewer, { language: 'en' })).notices.map(({ sentence }) => sentence);
  const issue = (distributor?: string) =>
    issueStatements(house.db, {
      ...{ period: '2026-09', distributor, actor: actorOf(house.finance), now: house.now, origin },
    });

  test('each distributor’s people are told of their own, with the figures that stand on it', async () => {
    // One alone at first, as if the others had been cut off before anyone was told of them all.
    await issue('D1');
    await issue();
    const rows = await house.db
      .selectFrom('statements')
      .select('body')
      .where('period', '=', '2026-09')
      .orderBy('series')
      .execute();
    const statements = rows.map(({ body }) => JSON.parse(body) as Statement);
    const figures = statements.map(({ number, settled, closing, adjustments }) => [
      ...[number, settled, closing, sumOfDues(adjustments, 'USD')],
    ]);
    expect(figures).toEqual([
      ['TD-000005', '5.67', '0.00', '2.67'],
      ['TD-000006', '0.00', '-0.20', '-0.70'],
    ]);
    expect(await told(house.one)).toEqual([
      'Statement TD-000005 adjusts August 2026: 2.67 USD',
      'Statement TD-000005 for September 2026: 5.67 USD to you',
    ]);
    expect(await told(house.two)).toEqual([
      'Statement TD-000006 adjusts August 2026: −0.70 USD',
      'Statement TD-000006 for September 2026: nothing to pay out, −0.20 USD carried to the next one',
    ]);
  });

  test('whoever issues is told what it comes to, once, also of what an earlier attempt left untold', async () => {
    expect(await told(house.finance)).toEqual([
      'One statement issued for September 2026: −0.20 USD',
      'One statement issued for September 2026: 5.67 USD',
    ]);
    await issue();
    expect(await told(house.finance)).toHaveLength(2);
    // A worker that was killed before it told, and begins anew: nothing is left to issue, all of it to tell.
    await house.db.deleteFrom('notices').where('kind', '=', 'statements-issued').execute();
    await issue();
    await issue();
    expect(await told(house.finance)).toEqual(['2 statements issued for September 2026: 5.47 USD']);
  });
});
