import type { z } from 'zod';
import { addMonths, type Day, type DayRange, yearAndMonth } from '#app/calendar/index.ts';
import type { Language, Message } from '#app/i18n/index.ts';
import type { CertificateInput } from '#app/rebates/index.ts';
import type { Field } from '../field.ts';

/** A sale to the distributor of the partnership's product line; days are business days. */
export type FactLine = {
  day: Day;
  amountMinor: number;
  currency: string;
  due: Day | undefined;
  paid: Day | undefined;
};

/** Everything that a criterion may know of a partnership. */
export type PartnershipFacts = {
  today: Day;
  stageSince: Day;
  lines: readonly FactLine[];
  /** Those of the distributor's people; both days are valid. */
  certificates: readonly Omit<CertificateInput, 'distributor'>[];
};

export type CriterionUnit = 'amount' | 'percent' | 'months' | 'people';

/** What a criterion came to. `value` is exact decimal text, undefined where there is nothing to measure it on. */
export type Measured = {
  value: string | undefined;
  threshold: string;
  isMet: boolean;
  /** The days that were read, both inclusive; a criterion without a window has none. */
  window: DayRange | undefined;
};

/** One kind of criterion. A new one is a file like `net-sales.ts` and a line in `index.ts`. */
export type CriterionKind<Setting = unknown> = {
  name: string;
  title: Message;
  unit: CriterionUnit;
  schema: z.ZodType<Setting>;
  /** The first field is the threshold; without it the criterion is not asked for. */
  fields: (context: { currency: string }) => Field[];
  /** The rule in a sentence. */
  rule: (setting: Setting, language: Language) => string;
  measure: (setting: Setting, facts: PartnershipFacts) => Measured;
};

/** Lets kinds of different settings stand in one list; each reads only what its own schema has let pass. */
export function defineCriterion<Setting>(kind: CriterionKind<Setting>): CriterionKind {
  return kind as CriterionKind;
}

export const mostMonths = 24;

/** The whole months before the day's own month. */
export function wholeMonthsBefore(today: Day, months: number): DayRange {
  const firstOfMonth = today - yearAndMonth(today).date + 1;
  return { from: addMonths(firstOfMonth, -months), to: firstOfMonth - 1 };
}
