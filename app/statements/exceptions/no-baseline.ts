import type { ExceptionKind } from './exception.ts';

/** There is nothing with which the row could be compared, so that it pays nothing. */
export const noBaseline: ExceptionKind = {
  name: 'no-baseline',
  find: ({ row }) => (row.outcome === 'no-baseline' ? {} : undefined),
};
