import { dayToText } from '#app/calendar/index.ts';
import type { DemoDates } from '../dates.ts';
import type { DemoProgramme } from './programme.ts';

/**
 * The six that hold for all distributors of the source, who are told from the Chinese by their grades. Rates and
 * thresholds are invented and fitted to what the distributors buy.
 */
export function everywhere(dates: DemoDates): DemoProgramme[] {
  const distributors = { grades: ['Specialty Bike Shop', 'Value Added Reseller', 'Warehouse'] };
  return [growth(), bikes(dates), parts(), wear(), stepped(), yearEnd()].map((programme) => ({
    ...programme,
    distributors,
  }));
}

/** Promotional goods help to reach a band and earn nothing. */
function growth(): DemoProgramme {
  return {
    code: 'GROWTH-Q',
    title: { en: 'Quarterly rebate', 'zh-Hans': '季度满额返利', 'zh-Hant': '季度滿額返利' },
    period: 'quarter',
    stages: ['entry', 'growth'],
    basis: { of: 'amount', lines: { priceTypes: ['standard'] } },
    qualifier: { of: 'amount' },
    method: 'all',
    bands: [
      { from: '500', percent: '1' },
      { from: '5000', percent: '1.5' },
      { from: '20000', percent: '2.5' },
      { from: '50000', percent: '4' },
    ],
  };
}

/** Withdrawn from maturity on a day in the last complete quarter. */
function bikes({ withdrawal }: DemoDates): DemoProgramme {
  return {
    code: 'VOLUME-BIKES',
    title: { en: 'Bicycle volume rebate', 'zh-Hans': '整车台阶返利', 'zh-Hant': '整車級距返利' },
    period: 'quarter',
    stages: [{ stage: 'growth' }, { stage: 'maturity', to: dayToText(withdrawal) }],
    basis: { of: 'quantity', lines: { productLines: ['Bikes'] } },
    method: 'marginal',
    bands: [
      { from: '4', perUnit: '8' },
      { from: '20', perUnit: '12.5' },
      { from: '50', perUnit: '18' },
    ],
  };
}

function parts(): DemoProgramme {
  return {
    code: 'PARTS-M',
    title: { en: 'Monthly components bonus', 'zh-Hans': '零部件月度满额奖', 'zh-Hant': '零件月度滿額獎' },
    period: 'month',
    basis: { of: 'amount', lines: { productLines: ['Components'] } },
    method: 'all',
    bands: [
      { from: '250', lumpSum: '8' },
      { from: '2500', lumpSum: '90' },
      { from: '10000', lumpSum: '450' },
    ],
  };
}

/** More than a dozen, four dozen, eight dozen: exactly a dozen is not yet enough. */
function wear(): DemoProgramme {
  return {
    code: 'WEAR-Q',
    title: { en: 'Riding gear rebate', 'zh-Hans': '骑行装备季度返利', 'zh-Hant': '騎行裝備季度返利' },
    period: 'quarter',
    basis: {
      of: 'quantity',
      lines: { categories: ['Helmets', 'Jerseys', 'Shorts', 'Gloves', 'Vests', 'Tights'], priceTypes: ['standard'] },
    },
    method: 'all',
    boundary: 'upper',
    bands: [
      { from: '12', perUnit: '0.6' },
      { from: '48', perUnit: '1.1' },
      { from: '96', perUnit: '1.75' },
    ],
  };
}

function stepped(): DemoProgramme {
  return {
    code: 'STEP-YEAR',
    title: { en: 'Stepped rebate, year to date', 'zh-Hans': '年度累计台阶返利', 'zh-Hant': '年度累計級距返利' },
    period: 'quarter',
    accumulate: 'year-to-date',
    basis: { of: 'amount' },
    method: 'marginal',
    bands: [
      { from: '5000', percent: '0.5' },
      { from: '50000', percent: '1' },
      { from: '150000', percent: '1.75' },
      { from: '300000', percent: '2.5' },
    ],
  };
}

function yearEnd(): DemoProgramme {
  return {
    code: 'YEAR-END',
    title: { en: 'Year-end rebate', 'zh-Hans': '年终返利', 'zh-Hant': '年終折讓' },
    period: 'year',
    stages: ['growth', 'maturity'],
    basis: { of: 'amount', lines: { priceTypes: ['standard'] } },
    method: 'all',
    bands: [
      { from: '10000', percent: '0.5' },
      { from: '50000', percent: '0.75', lumpSum: '250' },
      { from: '150000', percent: '1', lumpSum: '1000' },
      { from: '300000', percent: '1.25', lumpSum: '2500' },
    ],
  };
}
