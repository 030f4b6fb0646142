import { canonical, code, line, period, required, score } from '../cells.ts';
import { defineKind, keyOf, type RowOf } from './kind.ts';

/** A named process score of a distributor in a period, 0 to 100, exact decimal text. */
export const scores = defineKind({
  name: 'scores',
  columns: { distributor: required(code), name: required(line), period: required(period), value: required(score) },
  example: { distributor: 'D-1001', name: 'service', period: '2026-Q1', value: '87.5' },
  row: ({ value, ...rest }) => ({ ...rest, value: canonical(value) }),
  key: ({ distributor, name, period }) => keyOf(distributor, name, period),
});

export type ScoreRow = RowOf<typeof scores>;
