import type { Database } from '#db/connect.ts';
import { listDistributorNamesById } from '#db/queries/distributors.ts';
import { findAllocation, findFundWithin, listAllocations, listEntrySums, listFundEntries } from '#db/queries/funds.ts';
import { fenceOf, may, type Viewer } from '../identity/index.ts';
import { amongStaff } from './among-staff.ts';
import { brandName } from './brand-name.ts';
import { standingOfAllocation } from './decide-allocation.server.ts';
import { balanceOf, sumOfKind } from './fund-balance.ts';
import { isPart, partOf } from './part-of-fund.ts';
import { getToday } from './today.server.ts';

/** A fund with what stands in it, whose it is, and what moved last; undefined where the viewer may not see it. */
export async function findFund(db: Database, viewer: Viewer, { id, now }: { id: number; now: Date }) {
  const fence = fenceOf(viewer);
  const fund = await findFundWithin(db, fence, id);
  if (!fund) return undefined;
  const { today, timeZone } = await getToday(db, now);
  const sums = await listEntrySums(db, { fundId: id, fence: partOf(fence) });
  const { currency, year } = fund;
  const mayPropose = may(viewer.role, 'funds:propose');
  return {
    id,
    brand: brandName(fund),
    currency,
    year,
    timeZone,
    budgetMinor: sumOfKind(sums, 'funded'),
    allocatedMinor: sumOfKind(sums, 'allocated'),
    balance: balanceOf(sums),
    distributors: await listDistributorsOfFund(db, { sums, today }),
    allocations: (await listAllocations(db, fence, { fundId: id, today })).map(({ proposedBy: _, ...allocation }) =>
      amongStaff(viewer, allocation, ['proposedByName', 'decidedByName', 'decisionReason']),
    ),
    entries: await listFundEntries(db, fence, { fundId: id, today }),
    mayPropose,
    /** What can still be proposed, of the whole fund. */
    unallocatedMinor: mayPropose ? balanceOf(await listEntrySums(db, { fundId: id })).unallocated : undefined,
    /** Whether only the distributors of some territories are shown, and not the budget. */
    isPart: isPart(viewer),
  };
}

/** What each distributor has in the fund, by name. */
async function listDistributorsOfFund(
  db: Database,
  { sums, today }: { sums: Awaited<ReturnType<typeof listEntrySums>>; today: string },
) {
  const ids = [...new Set(sums.flatMap(({ distributorId }) => distributorId ?? []))];
  const names = await listDistributorNamesById(db, ids, today);
  return names.map(({ id, code, name }) => {
    const own = sums.filter(({ distributorId }) => distributorId === id);
    return { id, code, name, allocatedMinor: sumOfKind(own, 'allocated'), balance: balanceOf(own) };
  });
}

/** A proposed or decided allocation, and whether the viewer may decide on it; undefined where there is none. */
export async function findAllocationPage(
  db: Database,
  viewer: Viewer,
  { fundId, id, now }: { fundId: number; id: number; now: Date },
) {
  const fund = await findFundWithin(db, fenceOf(viewer), fundId);
  const { today, timeZone } = await getToday(db, now);
  const allocation = fund && (await findAllocation(db, fenceOf(viewer), { fundId, id, today }));
  if (!fund || !allocation) return undefined;
  const sums = await listEntrySums(db, { fundId });
  const own = sums.filter(({ distributorId }) => distributorId === allocation.distributorId);
  return {
    fund: { id: fundId, brand: brandName(fund), currency: fund.currency, year: fund.year },
    allocation,
    standing: await standingOfAllocation(db, viewer, allocation),
    unallocatedMinor: balanceOf(sums).unallocated,
    availableMinor: balanceOf(own).available,
    timeZone,
  };
}
