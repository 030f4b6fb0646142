import { dayToText } from '#app/calendar/index.ts';
import {
  acknowledgeAnnualPlan,
  completeCommitment,
  openJointPlan,
  publishAnnualPlan,
  saveAnnualPlan,
  saveJointPlan,
  signJointPlan,
} from '#app/marketing/index.server.ts';
import { annualPlanFields } from './annual-plan-text.ts';
import { fieldsOf, type MarketingDemo, morningOf, requireMade } from './marketing-steps.ts';
import { demoDistributorPeople } from './people.ts';

/**
 * The plan of the year, published and acknowledged by one distributor and not by the other; a joint plan that both have
 * signed, and one that waits for the distributor's signature.
 */
export async function loadPlans(demo: MarketingDemo): Promise<void> {
  await loadAnnualPlan(demo);
  await loadLargePlan(demo);
  await loadSmallPlan(demo);
}

async function loadAnnualPlan({ db, dates, brand, small }: MarketingDemo): Promise<void> {
  const { text: year, firstDay } = dates.year;
  const written = { year, fields: fieldsOf(annualPlanFields(year)), now: morningOf(firstDay - 26) };
  const { number } = requireMade(await saveAnnualPlan(db, brand, written), 'saved');
  requireMade(await publishAnnualPlan(db, brand, { year, number, now: morningOf(firstDay - 24) }), 'published');
  const acknowledging = { year, number, now: morningOf(firstDay - 20) };
  requireMade(await acknowledgeAnnualPlan(db, small, acknowledging), 'acknowledged');
}

/** Signed by both before the year; what was due in it so far is done. */
async function loadLargePlan(demo: MarketingDemo): Promise<void> {
  const { db, dates, brand, large } = demo;
  const { firstDay, lastDay } = dates.year;
  const id = await openPlan(demo, { distributor: demoDistributorPeople[0].distributor, day: firstDay - 22 });
  const plan = {
    base: 0,
    ...{ line1: '', target1: '420000', weight1: '50' },
    ...{ line2: 'Bikes', target2: '330000', weight2: '30' },
    ...{ line3: 'Clothing', target3: '9500', weight3: '20' },
    ...commitment(1, 'brand', 'Twenty test bikes for two demo weekends', dayToText(lastDay)),
    ...commitment(2, 'brand', 'A mechanic’s course for four of your people', dayToText(firstDay + 59)),
    ...commitment(3, 'distributor', 'Show the full range of road bikes in both shops', dayToText(firstDay + 89)),
    ...commitment(4, 'distributor', 'Report sell-out by the fifth of each month', dayToText(lastDay)),
  };
  const saved = { id, fields: fieldsOf(plan), now: morningOf(firstDay - 21) };
  const { number } = requireMade(await saveJointPlan(db, brand, saved), 'saved');
  requireMade(await signJointPlan(db, brand, { id, number, now: morningOf(firstDay - 20) }), 'signed');
  requireMade(await signJointPlan(db, large, { id, number, now: morningOf(firstDay - 18) }), 'signed');
  const done = {
    id,
    commitment: 2,
    fields: fieldsOf({ doneOn: dayToText(firstDay - 10) }),
    now: morningOf(firstDay - 9),
  };
  requireMade(await completeCommitment(db, brand, done), 'done');
}

/** Written and signed by the brand; the distributor has yet to sign. */
async function loadSmallPlan(demo: MarketingDemo): Promise<void> {
  const { db, dates, brand } = demo;
  const { firstDay, lastDay } = dates.year;
  const day = Math.max(firstDay - 19, dates.lastDay - 6);
  const id = await openPlan(demo, { distributor: demoDistributorPeople[1].distributor, day });
  const plan = {
    base: 0,
    ...{ line1: '', target1: '24000', weight1: '70' },
    ...{ line2: 'Accessories', target2: '900', weight2: '30' },
    ...commitment(1, 'brand', '承担一半的市场推广费用', dayToText(lastDay)),
    ...commitment(2, 'brand', '滞销车型可在九十天内调换一次', dayToText(lastDay)),
    ...commitment(3, 'distributor', '店内设置一个完整的品牌展区', dayToText(lastDay - 30)),
  };
  const saved = { id, fields: fieldsOf(plan), now: morningOf(day) };
  const { number } = requireMade(await saveJointPlan(db, brand, saved), 'saved');
  requireMade(await signJointPlan(db, brand, { id, number, now: morningOf(day + 1) }), 'signed');
}

async function openPlan(
  { db, dates, brand }: MarketingDemo,
  { distributor, day }: { distributor: string; day: number },
): Promise<number> {
  const fields = fieldsOf({ distributor, year: dates.year.text });
  return requireMade(await openJointPlan(db, brand, { fields, now: morningOf(day) }), 'opened').id;
}

function commitment(row: number, side: 'brand' | 'distributor', what: string, due: string): Record<string, string> {
  return { [`commitment${row}`]: what, [`side${row}`]: side, [`due${row}`]: due };
}
