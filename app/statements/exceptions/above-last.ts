import type { ExceptionKind } from './exception.ts';

const times = 3;

/** The row grants more than three times what was granted for the period before; three times nothing says nothing. */
export const aboveLast: ExceptionKind = {
  name: 'above-last',
  find({ dueMinor, previousMinor }) {
    if (previousMinor === undefined || previousMinor <= 0) return undefined;
    return dueMinor > times * previousMinor ? { againstMinor: previousMinor } : undefined;
  },
};
