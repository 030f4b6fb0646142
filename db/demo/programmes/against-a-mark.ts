import type { DemoProgramme } from './programme.ts';

/** The warehouses of France are measured against what they bought a year ago, what was agreed, and a number for all. */
export function againstAMark(): DemoProgramme[] {
  return [growthOfFrance(), targetOfFrance(), bikesAbovePlan()];
}

const warehousesOfFrance = { territories: ['France'], grades: ['Warehouse'] };

/** Came to us too late to have a target in the last complete quarter. */
const newcomers = ['AW00000193', 'AW00000614', 'AW00000632'];

/** Who bought nothing a year ago has nothing to grow from: such a row says so. */
function growthOfFrance(): DemoProgramme {
  return {
    code: 'GROW-FR',
    title: { en: 'Growth bonus, France', 'zh-Hans': '法国增长奖励', 'zh-Hant': '法國成長獎勵' },
    period: 'quarter',
    distributors: warehousesOfFrance,
    basis: { of: 'growth-amount', baseline: { kind: 'year-before' } },
    qualifier: { of: 'growth-percent', baseline: { kind: 'year-before' } },
    method: 'all',
    bands: [
      { from: '5', percent: '2' },
      { from: '15', percent: '3' },
      { from: '30', percent: '4' },
    ],
    rounding: 'half-even',
  };
}

/** What the order bonus pays is not paid on again; a certified service adviser raises the rest by a tenth. */
function targetOfFrance(): DemoProgramme {
  return {
    code: 'TARGET-FR',
    title: { en: 'Target bonus, France', 'zh-Hans': '法国目标达成奖励', 'zh-Hant': '法國目標達成獎勵' },
    period: 'quarter',
    distributors: { ...warehousesOfFrance, except: newcomers },
    basis: { of: 'amount' },
    qualifier: { of: 'attainment-percent', baseline: { kind: 'target', name: 'sales' } },
    method: 'linear',
    bands: [
      { from: '80', percent: '0.25' },
      { from: '100', percent: '1' },
      { from: '125', percent: '1.5' },
    ],
    multipliers: [
      {
        of: 'certified-people',
        course: 'SERVICE',
        steps: [
          { from: '0', percent: '100' },
          { from: '1', percent: '110' },
        ],
      },
    ],
    deducts: ['ORDER-FR'],
  };
}

/** Only for those well ahead of their target of the year so far; Registered Cycle Store misses that by a hair. */
function bikesAbovePlan(): DemoProgramme {
  const plan = { lines: { productLines: ['Bikes'] }, baseline: { kind: 'fixed', value: '30' } };
  return {
    code: 'BIKES-PLUS-FR',
    title: { en: 'Bicycles above plan, France', 'zh-Hans': '法国整车超额奖励', 'zh-Hant': '法國整車超額獎勵' },
    period: 'quarter',
    distributors: { ...warehousesOfFrance, except: newcomers },
    basis: { of: 'growth-quantity', ...plan },
    qualifier: { of: 'attainment-quantity-percent', ...plan },
    method: 'all',
    bands: [
      { from: '100', perUnit: '15' },
      { from: '150', perUnit: '20' },
    ],
    conditions: [
      {
        of: 'attainment-percent',
        baseline: { kind: 'target', name: 'sales' },
        over: 'year-to-date',
        atLeast: '110',
      },
    ],
  };
}
