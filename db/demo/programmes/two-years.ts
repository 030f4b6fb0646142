import type { DemoProgramme } from './programme.ts';

/** Grows over the whole term, and is paid only in quarters in which something was bought worth speaking of. */
export function twoYears(): DemoProgramme[] {
  return [
    {
      code: 'LADDER-UK',
      title: {
        en: 'Two-year ladder, United Kingdom',
        'zh-Hans': '英国两年累计阶梯返利',
        'zh-Hant': '英國兩年累計階梯折讓',
      },
      period: 'quarter',
      accumulate: 'term-to-date',
      distributors: { territories: ['United Kingdom'], grades: ['Warehouse'] },
      basis: { of: 'amount' },
      method: 'each-capped',
      bands: [
        { from: '25000', percent: '0.1' },
        { from: '100000', percent: '0.1' },
        { from: '250000', percent: '0.2' },
      ],
      conditions: [{ of: 'amount', over: 'period', atLeast: '5000' }],
    },
  ];
}
