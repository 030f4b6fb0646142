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
};
