import { code, date, line, optional, required } from '../cells.ts';
import { defineKind, keyOf, type RowOf } from './kind.ts';

/** A confirmed channel breach of a distributor. */
export const breaches = defineKind({
  name: 'breaches',
  columns: { distributor: required(code), date: required(date), kind: optional(line) },
  example: { distributor: 'D-1001', date: '2026-03-18', kind: 'sold outside the territory' },
  row: ({ date, ...rest }) => ({ day: date, ...rest }),
  key: ({ distributor, day, kind }) => keyOf(distributor, day, kind),
});

export type BreachRow = RowOf<typeof breaches>;
