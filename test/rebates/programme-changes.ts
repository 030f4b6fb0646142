import { bandMethods } from '#app/rebates/methods/index.ts';

/** A programme's keys, and changes to them of which each changes what is paid. */
export const base = {
  bands: [{ percent: '1' }, { from: '10', percent: '2', lumpSum: '3', freeUnits: '4', every: '5' }],
};
const growth = (kind: Record<string, unknown>) => ({ of: 'growth-amount', baseline: kind });
const condition = { of: 'score', name: 'service', atLeast: '5' };
const step = { from: '1', percent: '50' };
export const changes: Record<string, unknown>[] = [
  { currency: 'EUR' },
  { effective: { from: '2026-01-02', to: '2026-12-31' } },
  { effective: { from: '2026-01-01', to: '2026-12-30' } },
  ...['month', 'quarter', 'half-year', 'term'].map((period) => ({ period })),
  ...['year-to-date', 'term-to-date'].map((accumulate) => ({ accumulate })),
  { source: 'sell-out' },
  { stages: ['entry'] },
  { stages: ['growth'] },
  { stages: [{ stage: 'growth', from: '2026-02-01' }] },
  { stages: [{ stage: 'growth', from: '2026-02-01', to: '2026-03-01' }] },
  ...['codes', 'grades', 'territories', 'except'].map((key) => ({ distributors: { [key]: ['X'] } })),
  ...['group', 'document', 'line', 'product'].map((unit) => ({ unit })),
  ...['productLines', 'brands', 'categories', 'skus', 'exceptSkus', 'territories'].map((key) => ({
    basis: { of: 'amount', lines: { [key]: ['X'] } },
  })),
  { basis: { of: 'amount', lines: { priceTypes: ['special'] } } },
  { basis: { of: 'amount', lines: { kinds: ['sale'] } } },
  { basis: { of: 'quantity' } },
  { basis: growth({ kind: 'year-before' }) },
  { basis: { of: 'growth-amount', baseline: { kind: 'fixed', value: '7' } } },
  { basis: growth({ kind: 'target', name: 'year' }) },
  { basis: growth({ kind: 'target', name: 'plan' }) },
  { qualifier: { of: 'quantity' } },
  { qualifier: { of: 'quantity', over: { lastMonths: 3 } } },
  { qualifier: { of: 'quantity', over: 'term-to-date' } },
  ...bandMethods.slice(1).map(({ name }) => ({ method: name })),
  { boundary: 'upper' },
  ...Object.entries({
    percent: '9',
    lumpSum: '9',
    freeUnits: '9',
    every: '9',
    everyCounts: 'started',
    perUnit: '9',
    from: '9',
  }).map(([key, value]) => ({ bands: [base.bands[0], { ...base.bands[1], [key]: value }] })),
  { conditions: [condition] },
  { conditions: [{ ...condition, name: 'other' }] },
  { conditions: [{ ...condition, below: '9' }] },
  { multipliers: [{ of: 'breaches', steps: [step] }] },
  { multipliers: [{ of: 'breaches', steps: [step, { from: '2', percent: '0' }] }] },
  { exclusive: { group: 'G', prefer: 'highest' } },
  { exclusive: { group: 'G', prefer: 'first' } },
  { exclusive: { group: 'G', prefer: 'first', rank: 1 } },
  ...['guarantee', 'cap', 'budget', 'minimumPayout'].map((key) => ({ limits: { [key]: '5' } })),
  { limits: { guarantee: '5', carryOver: true } },
  ...['bank-transfer', 'goods-credit'].map((as) => ({ payout: { as } })),
  ...['half-even', 'down'].map((rounding) => ({ rounding })),
];
