import type { Database } from '#db/connect.ts';
import { listEntrySums, listFundSums, listFundsWithin } from '#db/queries/funds.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { brandName } from './brand-name.ts';
import { balanceOf, sumOfKind } from './fund-balance.ts';
import { partOf } from './part-of-fund.ts';

/** The funds that the viewer may see, with what stands in them: for a distributor its own part only. */
export async function listFunds(db: Database, viewer: Viewer) {
  const fence = fenceOf(viewer);
  const sums = await listFundSums(db, partOf(fence));
  return (await listFundsWithin(db, fence)).map((fund) => withSums(fund, sums));
}

/** The funds that the viewer may see in which one distributor has money, with its part of each. */
export async function listFundsOf(db: Database, viewer: Viewer, distributorId: number) {
  const fence = fenceOf(viewer);
  const sums = await listEntrySums(db, { distributorId, fence });
  const funds = await listFundsWithin(db, fence);
  return funds.filter(({ id }) => sums.some(({ fundId }) => fundId === id)).map((fund) => withSums(fund, sums));
}

type Fund = Awaited<ReturnType<typeof listFundsWithin>>[number];
type Sums = Awaited<ReturnType<typeof listFundSums>>;

function withSums({ id, brand, brandTitle, currency, year }: Fund, sums: Sums) {
  const ofFund = sums.filter(({ fundId }) => fundId === id);
  return {
    id,
    brand: brandName({ brand, brandTitle }),
    currency,
    year,
    budgetMinor: sumOfKind(ofFund, 'funded'),
    allocatedMinor: sumOfKind(ofFund, 'allocated'),
    balance: balanceOf(ofFund),
  };
}
