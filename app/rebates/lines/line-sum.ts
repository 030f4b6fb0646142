import type { DayRange } from '#app/calendar/index.ts';
import { currencyDigits } from '#app/money/index.ts';
import type { CalculationInputs } from '../inputs.ts';
import type { LineFilter } from '../programme/line-filter.ts';
import type { Programme } from '../programme/programme-schema.ts';

/** Lines to be summed: which lines, and over which windows. The windows may overlap. */
export type LineSum = {
  definition: Programme;
  filter?: LineFilter;
  windows: DayRange[];
  /** Whether the amounts are asked for; without, lines in a foreign currency are counted as they are. */
  usesAmounts: boolean;
  /** Whether it is what others are held against: its lines pass source and filter, not stages nor who takes part. */
  isBaseline?: true;
  /** Whether the products with a positive net quantity are asked for. */
  countsProducts?: boolean;
  /** Whether the single lines are asked for. */
  listsLines?: boolean;
  /** Whether their payments are asked for, by the date of a line (`paid`) or by the day on which it falls due, in place of sums. */
  payments?: 'paid' | 'due';
};

/** The distributors' part of who takes part that does not hang on the period: codes, exceptions and territories. */
export function takesPartBefore(programme: Programme, code: string, territory: string | undefined): boolean {
  const territories = programme.distributors?.territories;
  if (!isNamed(programme, code)) return false;
  return !territories || (territory !== undefined && territories.includes(territory));
}

/** Whether a distributor takes part by its code and its grade on the period's last day; territories are asked of lines. */
export function takesPart(programme: Programme, code: string, grade: string | undefined): boolean {
  return isNamed(programme, code) && takesPartWithGrade(programme, grade);
}

function isNamed({ distributors: { codes, except } = {} }: Programme, code: string): boolean {
  return (!codes || codes.includes(code)) && !except?.includes(code);
}

/** Whether a distributor of this grade on the period's last day takes part. */
export function takesPartWithGrade({ distributors }: Programme, grade: string | undefined): boolean {
  return !distributors?.grades || (grade !== undefined && distributors.grades.includes(grade));
}

/**
 * Decimals of the amounts of lines that have no currency, neither their own nor their distributor's: as many as the
 * currency of any programme has, because such a line is in the currency of each programme that it counts for.
 */
export function digitsWithoutCurrency(definitions: readonly Pick<Programme, 'currency'>[]): number {
  return Math.max(0, ...definitions.map(({ currency }) => currencyDigits(currency)));
}

export function allDefinitions({ programmes }: Pick<CalculationInputs, 'programmes'>): Programme[] {
  return programmes.flatMap(({ versions }) => versions.map(({ definition }) => definition));
}
