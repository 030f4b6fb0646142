import { type Day, dayToText, type Period } from '#app/calendar/index.ts';
import { type Language, localText } from '#app/i18n/index.ts';
import { describeStep } from '#app/i18n/messages/steps.ts';
import { describeStanding } from '../description/describe-row.ts';
import { nameSteps } from '../description/describe-steps.ts';
import { rowToJson } from '../output.ts';
import type { OwnPeriod } from '../programme/own-periods.ts';
import type { Programme } from '../programme/programme.ts';
import type { CalculationRow } from '../results.ts';
import type { StepUp } from './describe-step-up.ts';

/** One programme's part of what the running quarter has earned so far. */
export type RowSoFar = {
  programme: string;
  title: string;
  period: string;
  outcome: CalculationRow['outcome'];
  currency: string;
  dueMinor: number;
  /** The period's last day, and whether it lies behind: then no band can be reached any more. */
  to: string;
  isOver: boolean;
  /** Whether it ends after the quarter, so that its statement comes later. */
  isLonger: boolean;
  standing: ReturnType<typeof describeStanding>;
  /** The conditions that do not hold, each as a sentence: as long as there is one, nothing is paid. */
  missed: string[];
  /** Whether a budget that all share decides what is paid, so that no more can be promised. */
  sharesBudget: boolean;
  /** What reaches the next band at the least, where the engine has said so. */
  step: StepUp | undefined;
};

/** A row of the running quarter by the definition in force, and its own period. */
export type RunningRow = { row: CalculationRow; definition: Programme; period: OwnPeriod };

type Context = { today: Day; quarter: Period; language: Language };

/** What a row says of the running quarter, without what would reach the next band. */
export function describeSoFar(
  { row, definition, period: own }: RunningRow,
  { today, quarter, language }: Context,
): Omit<RowSoFar, 'step' | 'sharesBudget'> {
  const { programme, period, outcome, currency, dueMinor } = row;
  return {
    ...{ programme, period, outcome, currency, dueMinor },
    title: localText(definition.title, language),
    to: dayToText(own.to),
    isOver: own.to < today,
    isLonger: own.to > quarter.lastDay,
    standing: describeStanding(definition, rowToJson(row), language),
    missed: sayMissed({ row, definition }, language),
  };
}

/** The conditions of a row that do not hold, each as a sentence. */
export function sayMissed({ row, definition }: Pick<RunningRow, 'row' | 'definition'>, language: Language): string[] {
  return nameSteps(definition, row.steps, language)
    .filter(({ kind }) => kind === 'condition')
    .map((step) => describeStep(step, row.currency, language));
}
