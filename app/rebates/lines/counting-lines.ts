import { isWithin } from '#app/calendar/index.ts';
import type { CalculationInputs } from '../inputs.ts';
import { requirePlan } from '../reckoning/plan.ts';
import { lineJudge } from './line-judge.ts';

/** Whether a line, by its position in the columns, counts for the basis or the qualifier of a programme in a period. */
export function lineCounter(
  inputs: CalculationInputs,
  asked: { programme: string; period: string },
): (lineIndex: number) => boolean {
  const { plan, period } = requirePlan(inputs, asked);
  const judge = lineJudge(inputs, plan, period);
  const windows = [plan.basis, plan.qualifier].map(({ windowOf }) => windowOf(period));
  // Judging a line takes many times longer than looking at its day, which tells nothing where the qualifier goes by due days.
  const isOfDueDays = plan.qualifier.kind.reads === 'due';
  const isInside = (day: number) => isOfDueDays || windows.some((window) => isWithin(day, window));
  return (lineIndex) => isInside(inputs.lines.day[lineIndex] as number) && judge(lineIndex).countsFor !== undefined;
}
