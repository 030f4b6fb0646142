import { code, date, oneOf, required } from '../cells.ts';
import { defineKind, keyOf, type RowOf } from './kind.ts';

/** The stage of a partnership from a day until its next row; `none` means that the partnership has ended. */
export const stages = defineKind({
  name: 'stages',
  columns: {
    distributor: required(code),
    product_line: required(code),
    stage: required(oneOf('entry', 'growth', 'maturity', 'none')),
    from: required(date),
  },
  example: { distributor: 'D-1001', product_line: 'Bikes', stage: 'growth', from: '2026-01-01' },
  row: ({ product_line, ...rest }) => ({ ...rest, productLine: product_line }),
  key: ({ distributor, productLine, from }) => keyOf(distributor, productLine, from),
});

export type StageRow = RowOf<typeof stages>;
