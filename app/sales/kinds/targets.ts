import { canonical, code, decimal, line, period, required } from '../cells.ts';
import { defineKind, keyOf, type RowOf } from './kind.ts';

/** What a distributor is to reach under a name in a period; exact decimal text. */
export const targets = defineKind({
  name: 'targets',
  columns: { distributor: required(code), name: required(line), period: required(period), value: required(decimal) },
  example: { distributor: 'D-1001', name: 'purchases', period: '2026-Q1', value: '250000' },
  row: ({ value, ...rest }) => ({ ...rest, value: canonical(value) }),
  key: ({ distributor, name, period }) => keyOf(distributor, name, period),
});

export type TargetRow = RowOf<typeof targets>;
