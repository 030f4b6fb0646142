import { canonical, currency, date, positiveDecimal, required } from '../cells.ts';
import { refuse } from '../row-error.ts';
import { defineKind, keyOf, type RowOf } from './kind.ts';

/** From a date on, one unit of `from` is worth `rate` units of `to`. */
export const rates = defineKind({
  name: 'rates',
  columns: {
    date: required(date),
    from: required(currency),
    to: required(currency),
    rate: required(positiveDecimal),
  },
  example: { date: '2026-03-31', from: 'EUR', to: 'USD', rate: '1.0842' },
  check: ({ from, to }) =>
    from === to ? [{ column: 'to', refusal: refuse('same-currency', 'another currency than in the column from') }] : [],
  row: ({ date, rate, ...rest }) => ({ day: date, ...rest, rate: canonical(rate) }),
  key: ({ day, from, to }) => keyOf(day, from, to),
});

export type RateRow = RowOf<typeof rates>;
