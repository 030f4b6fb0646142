import { addMonths, type Day, dayToText, periodOfDay } from '#app/calendar/index.ts';
import { demoCases } from './cases.ts';
import { chinaTerritories } from './china/territories.ts';
import { toCsv } from './csv.ts';
import { type DemoDates, demoFiscalYear } from './dates.ts';
import type { DemoLine } from './sales.ts';
import type { Source } from './source.ts';

type Stage = 'entry' | 'growth' | 'maturity' | 'none';

/** One stage throughout, or one until the day named and another from it on. */
type StageRule = Stage | { until: 'year' | 'stageChange'; before: Stage; after: Stage };

type Region = 'west' | 'east' | 'canada' | 'europe' | 'pacific' | 'china';

const regions: Record<string, Region> = {
  Northwest: 'west',
  Southwest: 'west',
  Northeast: 'east',
  Central: 'east',
  Southeast: 'east',
  Canada: 'canada',
  France: 'europe',
  Germany: 'europe',
  'United Kingdom': 'europe',
  Australia: 'pacific',
  ...Object.fromEntries(chinaTerritories.map((territory) => [territory, 'china' as const])),
};

const becomesMature: StageRule = { until: 'stageChange', before: 'growth', after: 'maturity' };
const beginsToGrow: StageRule = { until: 'stageChange', before: 'entry', after: 'growth' };
const growsThisYear: StageRule = { until: 'year', before: 'entry', after: 'growth' };
const endsThisYear: StageRule = { until: 'year', before: 'entry', after: 'none' };

/** Invented for the demonstration: the stage of a partnership by product line and region. */
const rules: Record<string, Record<Region, StageRule>> = {
  Bikes: {
    west: 'maturity',
    east: becomesMature,
    canada: 'growth',
    europe: 'growth',
    pacific: 'entry',
    china: 'growth',
  },
  Components: {
    west: 'growth',
    east: 'growth',
    canada: 'growth',
    europe: beginsToGrow,
    pacific: 'entry',
    china: 'growth',
  },
  Clothing: {
    west: 'maturity',
    east: 'growth',
    canada: 'growth',
    europe: 'entry',
    pacific: beginsToGrow,
    china: 'entry',
  },
  Accessories: {
    west: 'growth',
    east: endsThisYear,
    canada: growsThisYear,
    europe: 'entry',
    pacific: 'entry',
    china: 'entry',
  },
};

const monthsUntilEnded = 12;

/**
 * `stages.csv`. A partnership begins in the month of its first sales line and stands in the stages of its rule. When
 * twelve whole months have passed without a line, it has ended: `none` from the day after them.
 */
export function stagesFile(
  lines: readonly DemoLine[],
  { distributors, products }: Pick<Source, 'distributors' | 'products'>,
  dates: DemoDates,
): string {
  const territoryOf = new Map(distributors.map(({ code, territory }) => [code, territory]));
  const lineOf = new Map(products.map(({ sku, productLine }) => [sku, productLine]));
  const partnerships = new Map<string, Partnership>();
  for (const { distributor, sku, day } of lines) {
    const productLine = lineOf.get(sku) ?? '';
    const key = `${distributor} ${productLine}`;
    const known = partnerships.get(key);
    if (known) known.lastDay = day;
    else partnerships.set(key, { distributor, productLine, firstDay: day, lastDay: day });
  }
  const ordered = [...partnerships].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = ordered.flatMap(([, partnership]) => {
    const region = regions[territoryOf.get(partnership.distributor) ?? ''];
    const rule = region && ruleOf(partnership, region);
    if (!rule) throw new Error(`no stage for ${partnership.distributor} with ${partnership.productLine}`);
    return stagesOf(partnership, rule, dates).map(({ stage, from }) => [
      partnership.distributor,
      partnership.productLine,
      stage,
      dayToText(from),
    ]);
  });
  return toCsv(['distributor', 'product_line', 'stage', 'from'], rows);
}

function ruleOf({ distributor, productLine }: Partnership, region: Region): StageRule | undefined {
  if (distributor === demoCases.stageChange && productLine === 'Bikes') return becomesMature;
  return rules[productLine]?.[region];
}

type Partnership = { distributor: string; productLine: string; firstDay: Day; lastDay: Day };
type StageRow = { stage: Stage; from: Day };

function stagesOf({ firstDay, lastDay }: Partnership, rule: StageRule, dates: DemoDates): StageRow[] {
  const begins = monthOf(firstDay).firstDay;
  const ends = addMonths(monthOf(lastDay).lastDay + 1, monthsUntilEnded);
  const rows = ruledStages(rule, begins, dates).filter(({ from }) => from < ends);
  const hasEnded = ends <= dates.lastDay + 1 && rows.at(-1)?.stage !== 'none';
  return hasEnded ? [...rows, { stage: 'none', from: ends }] : rows;
}

/** What would begin after its end is no partnership at all. */
function ruledStages(rule: StageRule, begins: Day, { quarter, stageChange }: DemoDates): StageRow[] {
  if (typeof rule === 'string') return [{ stage: rule, from: begins }];
  const yearOfQuarter = periodOfDay(quarter.firstDay, 'year', demoFiscalYear);
  const changes = rule.until === 'stageChange' ? stageChange : yearOfQuarter.firstDay;
  if (begins < changes) {
    return [
      { stage: rule.before, from: begins },
      { stage: rule.after, from: changes },
    ];
  }
  return rule.after === 'none' ? [] : [{ stage: rule.after, from: begins }];
}

function monthOf(day: Day) {
  return periodOfDay(day, 'month', demoFiscalYear);
}
