import { lineKeys, type MeasureKind } from './measure.ts';

/** The sum of the quantities of the lines that pass; returns are negative. */
export const quantity: MeasureKind = {
  of: 'quantity',
  keys: lineKeys,
  unit: 'quantity',
  isBasis: true,
  usesAmounts: false,
  value: ({ sums }) => sums.quantity,
  phrase: { en: 'quantity', 'zh-Hans': '数量', 'zh-Hant': '數量' },
};
