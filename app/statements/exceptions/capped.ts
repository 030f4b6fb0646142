import type { ExceptionKind } from './exception.ts';

/** A step takes away what lies above the cap. */
export const capped: ExceptionKind = {
  name: 'capped',
  find({ row }) {
    const steps = row.steps.filter(({ kind }) => kind === 'cap');
    return steps.length > 0 ? { steps } : undefined;
  },
};
