import { isWithin } from '#app/calendar/index.ts';
import type { CalculationInputs } from './inputs.ts';
import { lineJudge } from './line-judge.ts';
import { findOwnPeriod, type OwnPeriod } from './own-periods.ts';
import { planVersions } from './plan.ts';

type PeriodOfProgramme = { programme: string; period: string };

/** The days of a programme's own period. Throws where the programme has no such period. */
export function requireOwnPeriod(
  { programmes, fiscalYear }: Pick<CalculationInputs, 'programmes' | 'fiscalYear'>,
  { programme: code, period }: PeriodOfProgramme,
): OwnPeriod {
  return find({ programmes, fiscalYear }, { programme: code, period }).period;
}

/** Whether a line, by its position in the columns, counts for the basis or the qualifier of a programme in a period. */
export function lineCounter(inputs: CalculationInputs, asked: PeriodOfProgramme): (lineIndex: number) => boolean {
  const found = find(inputs, asked);
  const [plan] = planVersions([found], [], inputs.fiscalYear);
  if (!plan) throw new Error(`${asked.programme} has no plan for ${asked.period}`);
  const judge = lineJudge(inputs, plan, found.period);
  const windows = [plan.basis, plan.qualifier].map(({ windowOf }) => windowOf(found.period));
  // Judging a line takes many times longer than looking at its day.
  const isInside = (day: number) => windows.some((window) => isWithin(day, window));
  return (lineIndex) => isInside(inputs.lines.day[lineIndex] as number) && judge(lineIndex).countsFor !== undefined;
}

function find(
  { programmes, fiscalYear }: Pick<CalculationInputs, 'programmes' | 'fiscalYear'>,
  { programme: code, period }: PeriodOfProgramme,
) {
  const programme = programmes.find((one) => one.code === code);
  const found = programme && findOwnPeriod(programme, period, fiscalYear);
  if (!found) throw new Error(`${code} has no period ${period}`);
  return found;
}
