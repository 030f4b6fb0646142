import type { ExceptionKind } from './exception.ts';

/** The row takes money back. */
export const negativeDue: ExceptionKind = {
  name: 'negative-due',
  find: ({ dueMinor }) => (dueMinor < 0 ? {} : undefined),
};
