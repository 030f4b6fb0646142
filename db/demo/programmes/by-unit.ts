import { demoGroup } from '../groups.ts';
import type { DemoProgramme } from './programme.ts';

/** Paid by the order, by the line, by the product, and by the group of shops that belong together. */
export function byUnit(): DemoProgramme[] {
  return [largeOrders(), fullCartons(), freeHelmets(), group()];
}

const france = { territories: ['France'] };

function largeOrders(): DemoProgramme {
  return {
    code: 'ORDER-FR',
    title: { en: 'Large order bonus, France', 'zh-Hans': '法国大单奖励', 'zh-Hant': '法國大單獎勵' },
    period: 'quarter',
    distributors: france,
    unit: 'document',
    basis: { of: 'amount' },
    method: 'all',
    bands: [
      { from: '10000', percent: '0.25' },
      { from: '30000', percent: '0.5' },
      { from: '60000', percent: '1' },
    ],
    limits: { cap: '500' },
  };
}

/** A transfer of a few dollars costs more than it brings, so that small sums wait. */
function fullCartons(): DemoProgramme {
  return {
    code: 'CARTON-FR',
    title: { en: 'Full carton bonus, France', 'zh-Hans': '法国整箱订货奖励', 'zh-Hant': '法國整箱訂貨獎勵' },
    period: 'quarter',
    distributors: france,
    unit: 'line',
    basis: { of: 'quantity', lines: { productLines: ['Clothing', 'Accessories'] } },
    method: 'all',
    bands: [{ from: '6', lumpSum: '1.5', every: '6' }],
    limits: { minimumPayout: '15' },
    payout: { as: 'bank-transfer' },
  };
}

function freeHelmets(): DemoProgramme {
  return {
    code: 'HELMET-FR',
    title: {
      en: 'A helmet free with each dozen, France',
      'zh-Hans': '法国头盔满十二赠一',
      'zh-Hant': '法國安全帽滿十二贈一',
    },
    period: 'quarter',
    distributors: france,
    unit: 'product',
    basis: { of: 'quantity', lines: { categories: ['Helmets'] } },
    method: 'all',
    bands: [{ from: '12', every: '12', freeUnits: '1' }],
    payout: { as: 'goods-credit' },
  };
}

function group(): DemoProgramme {
  return {
    code: 'GROUP-FR',
    title: { en: 'Group volume rebate, France', 'zh-Hans': '法国集团采购返利', 'zh-Hant': '法國集團採購折讓' },
    period: 'quarter',
    distributors: { codes: [demoGroup.head, ...demoGroup.members] },
    unit: 'group',
    basis: { of: 'amount' },
    method: 'marginal',
    bands: [
      { from: '50000', percent: '0.25' },
      { from: '100000', percent: '0.5' },
    ],
  };
}
