import { z } from 'zod';
import type { Day, DayRange } from '#app/calendar/index.ts';
import type { Language } from '#app/i18n/index.ts';
import type { Ratio } from '#app/money/index.ts';
import type { BreachInput, CertificateInput } from '../inputs.ts';
import type { PaymentSums } from '../lines/payment-sums.ts';
import type { Baseline } from '../programme/baseline.ts';
import { baselineSchema } from '../programme/baseline.ts';
import { type LineFilter, lineFilterSchema } from '../programme/line-filter.ts';
import { type Over, overSchema } from '../programme/window.ts';

/** What a qualifier, a basis, a condition or a multiplier reads. */
export type Measure = {
  of: string;
  lines?: LineFilter;
  baseline?: Baseline;
  over?: Over;
  /** The course of `certified-people`. */
  course?: string;
  /** The process score of `score`. */
  name?: string;
};

/** The sums of the lines that count: the amount in whole units of the programme's currency, the number of lines. */
export type LineSums = { amount: Ratio; quantity: Ratio; lines: number };

/** What a measure is read from. */
export type MeasureReading = {
  sums: LineSums;
  /** What growth and attainment are held against; a sum that is missing has no value. */
  baseline: { amount?: Ratio; quantity?: Ratio };
  /** The amount that a share is a part of. */
  whole: Ratio;
  /** How many products have a positive net quantity. */
  products: number;
  payments: PaymentSums;
  known: KnownOfDistributor;
};

/** What is known of a distributor beside its lines, for a period that ends with `lastDay`. */
export type KnownOfDistributor = {
  certificates: readonly CertificateInput[];
  lastDay: Day;
  breaches: readonly BreachInput[];
  /** The days of the measure's window, both inclusive. */
  window: DayRange;
  /** The score of the period; undefined where none was entered. */
  scoreOf: (name: string) => Ratio | undefined;
};

/** One kind of measure. A new one is a file like `amount.ts` and a line in `index.ts`. */
export type MeasureKind = {
  of: string;
  /** The keys it may have besides `of`, each with its own schema. */
  keys: z.ZodRawShape;
  /** How its values are written for people. */
  unit: 'amount' | 'quantity' | 'percent' | 'days' | 'count';
  /** Whether it is one of the measures that can be paid on. */
  isBasis?: true;
  /** Whether its value is read from amounts of money, which lines in a foreign currency must be converted for. */
  usesAmounts: boolean;
  /**
   * What it reads beside the sums of its lines and its baseline; what was paid of its lines, or of those that fell due in
   * the window, in place of these sums; or no lines at all, but what is known of the distributor.
   */
  reads?: 'whole' | 'products' | 'paid' | 'due' | 'distributor';
  /** What of further lines raises it evenly, so that it can be said how much more reaches a value. */
  raisedBy?: 'amount' | 'quantity';
  /** Whether people enter it: where they have not, a condition fails and no step of a multiplier is reached. */
  isEntered?: true;
  /** Its value, undefined where it has none. */
  value: (reading: MeasureReading, measure: Measure) => Ratio | undefined;
  /** What it is called in a sentence. */
  phrase: Record<Language, string>;
  /** What it reads in a small world. A test reckons it. */
  example: MeasureExample;
};

/** A distributor’s sales and what else is known of it, over the year 2026, and what the measure says of it. */
export type MeasureExample = {
  measure: Measure;
  sales: readonly ExampleSale[];
  /** The target `plan` of the year. */
  target?: string;
  certificates?: readonly { person: string; course: string; from: string }[];
  /** The score `service` of the year. */
  score?: string;
  /** The dates of breaches. */
  breaches?: readonly string[];
  value: string;
};

export type ExampleSale = {
  date: string;
  amount: string;
  quantity?: string;
  sku?: string;
  dueDate?: string;
  paidDate?: string;
};

export const lineKeys = { lines: lineFilterSchema.optional(), over: overSchema.optional() };
export const baselineKeys = { ...lineKeys, baseline: baselineSchema };
const nameOf = (what: string) => z.string({ error: what }).min(1, { error: what });
export const courseKeys = { course: nameOf('the code of a course') };
export const scoreKeys = { name: nameOf('the name of a score') };
