import { demoCases } from '../cases.ts';
import { chinaGrades } from '../china/distributors.ts';
import { chinaCurrency } from '../china/products.ts';
import type { DemoProgramme } from './programme.ts';

/** What holds for the Chinese distributors alone, in yuan: they are told by their grades. */
export function china(): DemoProgramme[] {
  return [ladder(), growth(), yearEnd(), group()].map((programme) => ({ currency: chinaCurrency, ...programme }));
}

const everyone = { grades: [...chinaGrades] };

/** The first band has no lower bound, so that it takes back what returns beyond the purchases had been paid. */
function ladder(): DemoProgramme {
  return {
    code: 'LADDER-CN',
    title: { en: 'Quarterly ladder, China', 'zh-Hans': '中国区季度阶梯返利', 'zh-Hant': '中國區季度階梯返利' },
    period: 'quarter',
    distributors: everyone,
    basis: { of: 'amount', lines: { priceTypes: ['standard', 'promotional'] } },
    qualifier: { of: 'amount' },
    method: 'all',
    bands: [
      { percent: '1' },
      { from: '100000', percent: '1.5' },
      { from: '200000', percent: '2' },
      { from: '400000', percent: '2.8' },
    ],
  };
}

function growth(): DemoProgramme {
  return {
    code: 'GROWTH-CN',
    title: {
      en: 'Growth stage bicycle rebate, China',
      'zh-Hans': '中国区发展期整车数量返利',
      'zh-Hant': '中國區發展期整車數量返利',
    },
    period: 'quarter',
    stages: ['growth'],
    distributors: everyone,
    basis: { of: 'quantity', lines: { productLines: ['Bikes'] } },
    method: 'marginal',
    bands: [
      { from: '5', perUnit: '60' },
      { from: '20', perUnit: '90' },
      { from: '50', perUnit: '130' },
    ],
  };
}

function yearEnd(): DemoProgramme {
  return {
    code: 'YEAR-CN',
    title: { en: 'Year-end rebate, China', 'zh-Hans': '中国区年终返利', 'zh-Hant': '中國區年終折讓' },
    period: 'year',
    distributors: everyone,
    basis: { of: 'amount' },
    method: 'all',
    bands: [
      { from: '300000', percent: '0.5' },
      { from: '800000', percent: '1' },
      { from: '1500000', percent: '1.5' },
    ],
  };
}

function group(): DemoProgramme {
  const { head, members } = demoCases.group;
  return {
    code: 'GROUP-CN',
    title: { en: 'Group volume rebate, China', 'zh-Hans': '中国区集团采购返利', 'zh-Hant': '中國區集團採購折讓' },
    period: 'quarter',
    distributors: { codes: [head, ...members] },
    unit: 'group',
    basis: { of: 'amount' },
    method: 'marginal',
    bands: [
      { from: '300000', percent: '0.3' },
      { from: '600000', percent: '0.6' },
    ],
  };
}
