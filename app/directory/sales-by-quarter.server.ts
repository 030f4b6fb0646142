import type { Database } from '#db/connect.ts';
import { listMonthlySalesOf, listMonthlySalesTo } from '#db/queries/sales-sums.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { dayInZone } from '../calendar/index.ts';
import { type Fenced, fenceOf } from '../identity/index.ts';
import { byQuarter, daysOf, lastQuarters } from './quarters.ts';

/** What we sold to one distributor in the running quarter and the three before it, within the viewer's limits. */
export async function findSalesTo(
  db: Database,
  viewer: Fenced,
  { distributorId, now }: { distributorId: number; now: Date },
) {
  const quarters = await getQuarters(db, now);
  const months = await listMonthlySalesTo(db, fenceOf(viewer), { distributorId, ...daysOf(quarters) });
  return byQuarter(months, quarters);
}

/** The same of one product, to all distributors within the limits. */
export async function findSalesOf(db: Database, viewer: Fenced, { productId, now }: { productId: number; now: Date }) {
  const quarters = await getQuarters(db, now);
  const months = await listMonthlySalesOf(db, fenceOf(viewer), { productId, ...daysOf(quarters) });
  return byQuarter(months, quarters);
}

async function getQuarters(db: Database, now: Date) {
  const { timeZone, fiscalYear } = await getCalendar(db);
  return lastQuarters(dayInZone(now, timeZone), fiscalYear);
}
