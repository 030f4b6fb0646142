import { type MeasureKind, scoreKeys } from './measure.ts';

/** The named process score of the distributor for the calculated period; without a value where none was entered. */
export const score: MeasureKind = {
  of: 'score',
  keys: scoreKeys,
  unit: 'count',
  reads: 'distributor',
  isEntered: true,
  usesAmounts: false,
  value: ({ known: { scoreOf } }, { name = '' }) => scoreOf(name),
  phrase: { en: 'score', 'zh-Hans': '评分', 'zh-Hant': '評分' },
  example: {
    measure: { of: 'score', name: 'service' },
    sales: [{ date: '2026-03-01', amount: '1' }],
    score: '87.5',
    value: '87.5',
  },
};
