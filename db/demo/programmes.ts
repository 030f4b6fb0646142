import { dayToText } from '#app/calendar/index.ts';
import type { DemoDates } from './dates.ts';
import { demoCurrency } from './sales.ts';

/**
 * `programmes.json`: six programmes over the load date's fiscal year and the one before it, so that the last complete
 * quarter lies in the term of each. Rates and thresholds are invented and fitted to what the distributors buy.
 */
export function programmesFile(dates: DemoDates): string {
  const effective = { from: dayToText(dates.yearBefore.firstDay), to: dayToText(dates.year.lastDay) };
  const programmes = [growth(), bikes(dates), parts(), wear(), stepped(), yearEnd()];
  const whole = programmes.map(({ code, title, ...rule }) => ({
    code,
    title,
    currency: demoCurrency,
    effective,
    ...rule,
  }));
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

/** Promotional goods help to reach a band and earn nothing. */
function growth() {
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
function bikes({ withdrawal }: DemoDates) {
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

function parts() {
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
function wear() {
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

function stepped() {
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

function yearEnd() {
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
