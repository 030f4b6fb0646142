import { noFence } from '#app/identity/index.ts';
import { lockRecord } from '../queries/changes.ts';
import { listFundsWithin } from '../queries/funds.ts';
import { loadFunds } from './marketing-funds.ts';
import { loadPlans } from './marketing-plans.ts';
import { demoApprover, demoDistributorPeople, demoProposer } from './people.ts';
import type { DemoRoom } from './rooms.ts';
import { viewerOf } from './viewer-of.ts';

/** Plans and funds of the load date's fiscal year, made by the people who would make them; whole or not at all. */
export const loadMarketing: DemoRoom = async (db, { dates }) => {
  await db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    if ((await listFundsWithin(transaction, noFence)).length > 0) return;
    const [large, small] = demoDistributorPeople;
    const demo = {
      db: transaction,
      dates,
      brand: await viewerOf(transaction, demoProposer),
      second: await viewerOf(transaction, demoApprover),
      large: await viewerOf(transaction, large.email),
      small: await viewerOf(transaction, small.email),
    };
    await loadFunds(demo);
    await loadPlans(demo);
  });
};
