import type { DemoProgramme } from './programme.ts';

/** What helps a shop in France to carry more of the brand. */
export function shopSupport(): DemoProgramme[] {
  return [fullRange(), service(), display(), clothingStart(), conduct()];
}

const shops = { territories: ['France'], grades: ['Warehouse', 'Value Added Reseller'] };

/** Each step of the range adds its own percent; a shop that sells bicycles alone has no full range. */
function fullRange(): DemoProgramme {
  return {
    code: 'RANGE-FR',
    title: { en: 'Full range bonus, France', 'zh-Hans': '法国全系列陈列奖励', 'zh-Hant': '法國全系列陳列獎勵' },
    period: 'quarter',
    distributors: shops,
    basis: { of: 'amount' },
    qualifier: { of: 'distinct-products', over: { lastMonths: 6 } },
    method: 'each-full',
    bands: [
      { from: '20', percent: '0.1' },
      { from: '40', percent: '0.1' },
      { from: '60', percent: '0.2' },
    ],
    conditions: [{ of: 'share-percent', lines: { productLines: ['Clothing', 'Accessories'] }, atLeast: '5' }],
  };
}

/** A shop with a certified adviser is paid this instead of the contribution to its display. */
function service(): DemoProgramme {
  return {
    code: 'SERVICE-FR',
    title: { en: 'Service partner bonus, France', 'zh-Hans': '法国认证服务奖励', 'zh-Hant': '法國認證服務獎勵' },
    period: 'quarter',
    distributors: shops,
    basis: { of: 'amount', lines: { productLines: ['Components'] } },
    method: 'all',
    bands: [{ from: '1000', percent: '1' }],
    conditions: [{ of: 'certified-people', course: 'SERVICE', atLeast: '1' }],
    exclusive: { group: 'SHOP', prefer: 'first', rank: 1 },
    rounding: 'down',
  };
}

function display(): DemoProgramme {
  return {
    code: 'DISPLAY-FR',
    title: { en: 'Display contribution, France', 'zh-Hans': '法国陈列补贴', 'zh-Hant': '法國陳列補助' },
    period: 'quarter',
    distributors: shops,
    basis: { of: 'amount' },
    method: 'all',
    bands: [{ from: '5000', lumpSum: '20', every: '10000', everyCounts: 'started' }],
    exclusive: { group: 'SHOP', prefer: 'first', rank: 2 },
  };
}

/** Clothing enters the market in France: the brand shares the risk of the first seasons. */
function clothingStart(): DemoProgramme {
  return {
    code: 'CLOTHING-FR',
    title: {
      en: 'Clothing launch guarantee, France',
      'zh-Hans': '法国服饰上市保底返利',
      'zh-Hant': '法國服飾上市保底折讓',
    },
    period: 'quarter',
    stages: ['entry'],
    distributors: { territories: ['France'] },
    basis: { of: 'amount', lines: { productLines: ['Clothing'] } },
    method: 'all',
    bands: [{ from: '100', percent: '3' }],
    limits: { guarantee: '60', carryOver: true },
  };
}

/** Who pays in time, serves well and sells where agreed is paid a little more: loyalty is not volume alone. */
function conduct(): DemoProgramme {
  return {
    code: 'CONDUCT-FR',
    title: { en: 'Reliable partner bonus, France', 'zh-Hans': '法国诚信合作奖励', 'zh-Hant': '法國誠信合作獎勵' },
    period: 'quarter',
    distributors: shops,
    basis: { of: 'amount' },
    qualifier: { of: 'days-to-pay' },
    method: 'all',
    bands: [{ percent: '0.3' }, { from: '29', percent: '0.15' }, { from: '36', percent: '0' }],
    conditions: [
      { of: 'on-time-percent', atLeast: '60' },
      { of: 'breaches', over: { lastMonths: 12 }, below: '1' },
    ],
    multipliers: [
      {
        of: 'score',
        name: 'service',
        steps: [
          { from: '70', percent: '80' },
          { from: '80', percent: '100' },
          { from: '90', percent: '120' },
        ],
      },
    ],
  };
}
