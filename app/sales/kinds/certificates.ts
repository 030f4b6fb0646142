import { code, date, line, optional, required } from '../cells.ts';
import { refuse } from '../row-error.ts';
import { defineKind, keyOf, type RowOf } from './kind.ts';

/** A person of a distributor is certified in a course from a day to another, both inclusive, or for good. */
export const certificates = defineKind({
  name: 'certificates',
  columns: {
    distributor: required(code),
    person: required(line),
    course: required(code),
    from: required(date),
    to: optional(date),
  },
  example: { distributor: 'D-1001', person: 'Li Na', course: 'SERVICE', from: '2026-03-01', to: '2028-02-29' },
  check: ({ from, to }) =>
    to !== undefined && to < from
      ? [{ column: 'to', refusal: refuse('ends-before-start', 'a date that is not before the one in the column from') }]
      : [],
  row: (values) => values,
  key: ({ distributor, person, course, from }) => keyOf(distributor, person, course, from),
});

export type CertificateRow = RowOf<typeof certificates>;
